#pragma once

#include <QWidget>

class QGridLayout;

namespace hypha::gui {

/// Sentences below each other, each with a dot before it; what wraps stands under its own first line.
class BulletList : public QWidget
{
    Q_OBJECT
public:
    explicit BulletList(const char *name, const QStringList &lines = {}, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);

private:
    QGridLayout *m_grid;
};

} // namespace hypha::gui
