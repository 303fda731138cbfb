#include "gui/widgets/secretrow.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>

namespace hypha::gui {

static constexpr int clickMilliseconds = 350;

SecretRow::SecretRow(const char *name, const QString &what, QWidget *parent)
    : QWidget(parent), m_field(new SecretField), m_eye(makeIconButton("reveal", "eye", tr("Reveal"))),
      m_copy(makeIconButton("copy", "copy", tr("Copy")))
{
    setObjectName(QLatin1String(name) + QStringLiteral("Row"));
    m_field->setObjectName(QLatin1String(name));
    m_eye->setObjectName(QLatin1String(name) + QStringLiteral("Reveal"));
    m_copy->setObjectName(QLatin1String(name) + QStringLiteral("Copy"));
    setFocusProxy(m_field);
    m_eye->setCheckable(true);
    setWhat(what);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    row->addWidget(m_field, 1);
    row->addWidget(m_eye, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_held.setSingleShot(true);
    m_held.setInterval(clickMilliseconds);
    connect(m_eye, &QToolButton::pressed, this, &SecretRow::pressed);
    connect(m_eye, &QToolButton::released, this, &SecretRow::released);
    connect(m_copy, &QToolButton::clicked, this, &SecretRow::copyRequested);
    connect(m_field, &SecretField::copyRequested, this, &SecretRow::copyRequested);
    connect(m_field, &SecretField::revealedChanged, this, [this](bool revealed) {
        m_eye->setChecked(revealed);
        m_eye->setIcon(lineIcon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye")));
        m_eye->setToolTip(revealed ? tr("Hide") : tr("Reveal"));
    });
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

void SecretRow::pressed()
{
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
        m_eye, [this] { m_eye->setChecked(m_field->isRevealed()); }, Qt::QueuedConnection);
}

} // namespace hypha::gui
