#pragma once

#include "model/qr/qrcode.h"

#include <QWidget>

namespace hypha::gui {

/// A QR code, dark on white in both themes because readers expect that, with its quiet zone; modules end on
/// pixels.
class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(const char *name, QWidget *parent = nullptr);
    void setCode(qr::QrCode code);
    void clear();

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<qr::QrCode> m_code;
};

} // namespace hypha::gui
