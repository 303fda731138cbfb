#include "gui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace hypha::gui {

static const QString tokenType = QStringLiteral("application/x-hypha-token");
static const QString hintType = QStringLiteral("x-kde-passwordManagerHint");

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

/// Says nothing: who follows the countdown may be half destroyed already.
SecretClipboard::~SecretClipboard()
{
    takeBack();
}

/// The clipboard is the one place that must be handed an ordinary copy; it is made here and nowhere else.
void SecretClipboard::copy(const crypto::SecretBytes &secret)
{
    const crypto::SecretBytes random = crypto::SecretBytes::random(16);
    m_token = QByteArray(reinterpret_cast<const char *>(random.view().data()), 16);
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(reinterpret_cast<const char *>(secret.view().data()),
                                    static_cast<qsizetype>(secret.size())));
    data->setData(hintType, QByteArrayLiteral("secret"));
    data->setData(tokenType, m_token);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::follow,
            Qt::UniqueConnection); // not before: it costs a start something
    QGuiApplication::clipboard()->setMimeData(data);
    m_secondsLeft = m_seconds;
    ++m_number;
    m_second.start();
    Q_EMIT countdown(m_secondsLeft);
}

bool SecretClipboard::isOurs() const
{
    if (m_token.isEmpty() || !qGuiApp)
        return false;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->data(tokenType) == m_token;
}

void SecretClipboard::clear()
{
    const bool running = m_second.isActive();
    takeBack();
    if (running)
        Q_EMIT countdown(0);
}

void SecretClipboard::takeBack()
{
    const bool ours = isOurs();
    m_token.clear();
    m_second.stop();
    m_secondsLeft = 0;
    if (ours)
        QGuiApplication::clipboard()->clear();
}

/// Another program that copies something takes ours away.
void SecretClipboard::follow()
{
    if (m_second.isActive() && !isOurs())
        clear();
}

void SecretClipboard::tick()
{
    if (--m_secondsLeft <= 0 || !isOurs())
        clear();
    else
        Q_EMIT countdown(m_secondsLeft);
}

} // namespace hypha::gui
