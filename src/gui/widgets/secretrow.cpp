#include "gui/widgets/secretrow.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/revealkeys.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>

namespace hypha::gui {

static constexpr int clickMilliseconds = 350;

static void tellEye(const SecretField &field, QToolButton &eye)
{
    const QString tip = field.isRevealed() ? SecretRow::tr("Hide") : SecretRow::tr("Reveal");
    const QString keys = QKeySequence(revealKeys()).toString(QKeySequence::NativeText);
    eye.setToolTip(field.isEditable() ? tip + QStringLiteral("  ") + keys : tip);
}

namespace {

/// Beside an editor the keyboard goes past the eye: whoever types a passphrase twice with Tab between must
/// not type it onto a button. The editor's own keys do the same.
class EyeFollower final : public QObject
{
public:
    EyeFollower(SecretField &field, QToolButton &eye) : QObject(&field), m_field(field), m_eye(eye) {}

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::DynamicPropertyChange) {
            m_eye.setFocusPolicy(m_field.isEditable() ? Qt::NoFocus : Qt::StrongFocus);
            tellEye(m_field, m_eye);
        }
        return QObject::eventFilter(watched, event);
    }
    SecretField &m_field;
    QToolButton &m_eye;
};

} // namespace

SecretRow::SecretRow(const char *name, const QString &what, QWidget *parent)
    : QWidget(parent), m_field(new SecretField), m_eye(makeIconButton("reveal", "eye", tr("Reveal"))),
      m_copy(makeIconButton("copy", "copy", tr("Copy"))),
      m_copied(makeLabel("secretCopied", {}, "small", "accent"))
{
    setObjectName(QLatin1String(name) + QStringLiteral("Row"));
    m_field->setObjectName(QLatin1String(name));
    m_eye->setObjectName(QLatin1String(name) + QStringLiteral("Reveal"));
    m_copy->setObjectName(QLatin1String(name) + QStringLiteral("Copy"));
    setFocusProxy(m_field);
    m_eye->setCheckable(true);
    setWhat(what);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(1));
    column->addLayout(row);
    column->addWidget(m_copied);
    m_copied->hide();
    row->addWidget(m_field, 1);
    row->addWidget(m_eye, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_held.setSingleShot(true);
    m_held.setInterval(clickMilliseconds);
    connect(m_eye, &QToolButton::pressed, this, &SecretRow::pressed);
    connect(m_eye, &QToolButton::released, this, &SecretRow::released);
    connect(m_eye, &QToolButton::toggled, this, [this](bool on) {
        if (!m_pressing) // by assistive technology, which does not press
            m_field->setRevealed(on);
    });
    connect(m_copy, &QToolButton::clicked, this, &SecretRow::copyRequested);
    connect(m_field, &SecretField::copyRequested, this, &SecretRow::copyRequested);
    connect(m_field, &SecretField::revealedChanged, this, [this](bool revealed) {
        m_eye->setChecked(revealed);
        m_eye->setIcon(lineIcon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye")));
        tellEye(*m_field, *m_eye);
    });
    m_field->installEventFilter(new EyeFollower(*m_field, *m_eye));
}

void SecretRow::setWhat(const QString &what)
{
    m_field->setAccessibleName(what);
    m_eye->setAccessibleName(tr("Reveal %1").arg(what));
    m_copy->setAccessibleName(tr("Copy %1").arg(what));
}

void SecretRow::setCopyVisible(bool visible)
{
    m_copy->setVisible(visible);
}

void SecretRow::setEyeVisible(bool visible)
{
    m_eye->setVisible(visible);
}

void SecretRow::showCopied(SecretClipboard &clipboard)
{
    m_copyNumber = clipboard.number();
    countDown(clipboard);
    disconnect(&clipboard, nullptr, this, nullptr);
    connect(&clipboard, &SecretClipboard::countdown, this, [this, &clipboard] { countDown(clipboard); });
}

void SecretRow::countDown(const SecretClipboard &clipboard)
{
    const bool ours = clipboard.number() == m_copyNumber && clipboard.secondsLeft() > 0;
    m_copied->setVisible(ours);
    m_copied->setText(tr("Copied, cleared in %n s", "s: seconds", clipboard.secondsLeft()));
    if (!ours)
        disconnect(&clipboard, nullptr, this, nullptr);
}

void SecretRow::pressed()
{
    m_pressing = true;
    m_wasRevealed = m_field->isRevealed();
    m_field->setRevealed(true);
    m_held.start();
}

void SecretRow::released()
{
    const bool click = m_held.isActive();
    m_held.stop();
    const bool stay = click && !m_wasRevealed;
    m_field->setRevealed(stay);
    // The button toggles itself after released(); what the field says goes.
    QMetaObject::invokeMethod(
        m_eye,
        [this] {
            m_eye->setChecked(m_field->isRevealed());
            m_pressing = false;
        },
        Qt::QueuedConnection);
}

} // namespace hypha::gui
