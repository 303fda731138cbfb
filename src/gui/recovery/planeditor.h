#pragma once

#include "model/recovery/plan.h"
#include "model/vault/state.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace hypha::gui {

class PlanPicture;

/// Groups with their thresholds, and who holds which share.
class PlanEditor : public QWidget
{
    Q_OBJECT
public:
    PlanEditor(std::shared_ptr<const vault::VaultState> state, const recovery::Plan &plan,
               QWidget *parent = nullptr);

    recovery::Plan plan() const;
    /// Two of three, held by the members who may share first.
    static recovery::Plan proposal(const vault::VaultState &state);

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct HolderRow
    {
        QLabel *label;
        QLineEdit *name;
        QComboBox *device;
    };
    struct GroupRow
    {
        QWidget *box;
        QLineEdit *name;
        QSpinBox *threshold, *count;
        QWidget *remove;
        QGridLayout *grid;
        std::vector<HolderRow> holders;
    };

    void addGroup(const recovery::Group &group);
    void addAnother();
    void removeGroup(QWidget *box);
    QComboBox *makeDevices(const std::optional<DeviceId> &chosen) const;
    void fit(GroupRow &group);
    void follow();
    void orderKeys();

    std::shared_ptr<const vault::VaultState> m_state;
    QVBoxLayout *m_groupsColumn;
    QWidget *m_needed;
    QPushButton *m_add;
    QSpinBox *m_groupThreshold;
    PlanPicture *m_picture;
    std::vector<std::unique_ptr<GroupRow>> m_groups;
    int m_made = 0; ///< groups so far: their controls are named by it
    bool m_filling = false;
};

/// In one sentence: "Any 2 of the 3 shares of Admins, or the only share of Director".
QString planSentence(const recovery::Plan &plan);

} // namespace hypha::gui
