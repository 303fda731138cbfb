#include "gui/widgets/icons.h"

#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hypha::gui {
namespace {

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name, bool quiet = false) : m_name(std::move(name)), m_quiet(quiet) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, linePixmap(m_name, side, color(mode, state), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QPixmap square =
            linePixmap(m_name, std::min(size.width(), size.height()), color(mode, state), 1.0);
        if (size.width() <= size.height())
            return square;
        QPixmap wide(size); // styles measure the pixmap: what is asked for beside it is kept free
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, 0, square);
        return wide;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_quiet); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const Colors &c = colors();
        if (mode == QIcon::Disabled)
            return c.control;
        if (m_quiet)
            return c.muted;
        return state == QIcon::On ? c.accent : c.text;
    }

    QString m_name;
    bool m_quiet;
};

} // namespace

QPixmap linePixmap(const QString &name, int side, const QColor &color, qreal ratio)
{
    const QString key = QStringLiteral("line:%1:%2:%3:%4").arg(name).arg(side).arg(color.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("currentColor", color.name().toLatin1());
    pixmap = QPixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon lineIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

QIcon quietIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name, true));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 64, 128})
        icon.addPixmap(linePixmap(QStringLiteral("hypha"), side, Qt::black, 1.0));
    return icon;
}

} // namespace hypha::gui
