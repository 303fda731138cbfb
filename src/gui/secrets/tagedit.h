#pragma once

#include <QFrame>

#include <string>
#include <vector>

class QLineEdit;

namespace hypha::gui {

class FlowLayout;

/// Tags as chips: Enter or a comma makes one of what was typed, a click takes it away.
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
    void add(const std::string &tag);
    void rebuild();
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::vector<std::string> m_tags;
    FlowLayout *m_flow;
    QLineEdit *m_line;
};

} // namespace hypha::gui
