#include "gui/widgets/qrview.h"

#include "gui/widgets/tokens.h"

#include <QPainter>

namespace hypha::gui {

QrView::QrView(const char *name, QWidget *parent) : QWidget(parent)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("QR code"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumSize(space(30), space(30));
}

void QrView::setCode(qr::QrCode code)
{
    m_code = std::move(code);
    updateGeometry();
    update();
}

void QrView::clear()
{
    m_code.reset();
    update();
}

/// Three device pixels a module are read by every phone.
QSize QrView::sizeHint() const
{
    const int modules = m_code ? m_code->size() + 2 * qr::QrCode::quietZone : 0;
    const int side = std::max(space(40), 3 * modules);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    const int modules = m_code->size() + 2 * qr::QrCode::quietZone;
    const int pixels = static_cast<int>(std::min(width(), height()) * ratio);
    const int module = std::max(1, pixels / modules);
    const QPoint origin(static_cast<int>(width() * ratio - module * modules) / 2,
                        static_cast<int>(height() * ratio - module * modules) / 2);
    painter.fillRect(QRect(origin, QSize(module * modules, module * modules)), Qt::white);
    for (int y = 0; y < m_code->size(); ++y) {
        for (int x = 0; x < m_code->size(); ++x) {
            if (m_code->dark(x, y))
                painter.fillRect(origin.x() + (x + qr::QrCode::quietZone) * module,
                                 origin.y() + (y + qr::QrCode::quietZone) * module, module, module,
                                 Qt::black);
        }
    }
}

} // namespace hypha::gui
