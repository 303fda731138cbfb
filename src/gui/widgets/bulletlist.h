#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace hypha::gui {

/// What will happen, a sentence a point; a sentence that wraps stays right of its bullet.
class BulletList : public QWidget
{
    Q_OBJECT
public:
    explicit BulletList(const char *name, const QStringList &lines = {}, QWidget *parent = nullptr);
    void setLines(const QStringList &lines);
    QString text() const { return m_lines.join(u'\n'); }

private:
    QGridLayout *m_grid;
    QStringList m_lines;
};

} // namespace hypha::gui
