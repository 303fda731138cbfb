#pragma once

#include <QFrame>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hypha::gui {

class FlowLayout;
class TagList;

/// Tags as chips: Enter or a comma makes one of what was typed, a click takes it away. More than a person
/// would type stand in a list, from which the chosen ones are taken.
class TagEdit : public QFrame
{
    Q_OBJECT
public:
    explicit TagEdit(const char *name, QWidget *parent = nullptr);
    void setTags(const std::vector<std::string> &tags);
    /// With what stands in the line and was not made a chip yet.
    std::vector<std::string> tags() const;

Q_SIGNALS:
    void edited();

private:
    void take();
    void rebuild();
    void showChips();
    void showList();
    void buildList();
    void removeChosen();
    QPushButton *makeChip(const std::string &tag);
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::vector<std::string> m_tags;
    QVBoxLayout *m_column;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QWidget *m_many = nullptr; ///< built when there are many
    TagList *m_list = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace hypha::gui
