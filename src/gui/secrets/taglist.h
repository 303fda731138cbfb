#pragma once

#include <QAbstractListModel>
#include <QListView>

#include <string>
#include <vector>

namespace hypha::gui {

/// The tags of one entry.
class TagModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setTags(std::vector<std::string> tags);
    const std::vector<std::string> &tags() const { return m_tags; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<std::string> m_tags;
};

/// More tags than can stand one beside the other, in a list that costs the same however long it is.
class TagList final : public QListView
{
    Q_OBJECT
public:
    /// Above this tags are listed: a widget for each takes a frame for some dozens of them.
    static constexpr std::size_t asChips = 24;

    explicit TagList(const char *name, QWidget *parent = nullptr);
    void setTags(std::vector<std::string> tags) { m_model.setTags(std::move(tags)); }
    /// All but the chosen ones.
    std::vector<std::string> unchosen() const;
    void chooseRow(int row);

Q_SIGNALS:
    void removeRequested();
    void choiceChanged();

private:
    void keyPressEvent(QKeyEvent *event) override;

    TagModel m_model;
};

} // namespace hypha::gui
