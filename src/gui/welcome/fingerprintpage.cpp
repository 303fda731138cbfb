#include "gui/welcome/fingerprintpage.h"

#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace hypha::gui {

static QWidget *makeStep(const char *icon, const QString &text, const char *tone)
{
    auto *step = new QWidget;
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(3));
    auto *picture = new QLabel;
    picture->setObjectName(QStringLiteral("stepIcon"));
    picture->setPixmap(
        lineIcon(QLatin1String(icon))
            .pixmap(QSize(space(5), space(5)), 1.0, QIcon::Normal, *tone ? QIcon::On : QIcon::Off));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(makeParagraph("stepText", text), 1);
    return step;
}

FingerprintPage::FingerprintPage(QWidget *parent)
    : QWidget(parent), m_words(new WordGrid("fingerprintWords")),
      m_done(makeButton("fingerprintDone", tr("Add first secrets"), "primary"))
{
    setObjectName(QStringLiteral("fingerprintPage"));
    auto *box = new QWidget;
    box->setMaximumWidth(space(150));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(space(6), space(8), space(6), space(8));
    column->setSpacing(space(4));
    column->addStretch(1);
    column->addWidget(makeParagraph("fingerprintTitle", tr("Your vault is ready"), "title"));
    column->addWidget(makeParagraph(
        "fingerprintText",
        tr("These words are its fingerprint. Write them down, or tell them to colleagues in person: whoever "
           "compares them knows that they opened your vault and no other."),
        "", "muted"));
    column->addWidget(m_words);
    QFrame *card = makeFrame("nextCard", "card");
    auto *steps = new QVBoxLayout(card);
    steps->setContentsMargins(space(5), space(4), space(5), space(4));
    steps->setSpacing(space(3));
    steps->addWidget(makeLabel("nextTitle", tr("Next"), "label"));
    steps->addWidget(makeStep("check", tr("The vault and the keys of this device were made."), "accent"));
    steps->addWidget(
        makeStep("folder", tr("Make a project and a set, such as “website” and “production”."), ""));
    steps->addWidget(makeStep(
        "import", tr("Drop a .env file on it, look at what it brings, and save it as a version."), ""));
    steps->addWidget(
        makeStep("lifebuoy",
                 tr("Print an emergency kit: the way back if the passphrase or this computer is lost."), ""));
    column->addWidget(card);
    QPushButton *kit = makeButton("fingerprintKit", tr("Print emergency kit…"));
    connect(m_done, &QPushButton::clicked, this, &FingerprintPage::done);
    connect(kit, &QPushButton::clicked, this, &FingerprintPage::kitWanted);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_done);
    flow->addWidget(kit);
    column->addWidget(buttons);
    column->addStretch(2);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("fingerprintScroll"));
    scroll->setAccessibleName(tr("Your vault is ready"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    auto *center = new QHBoxLayout(holder);
    center->addStretch(1);
    center->addWidget(box, 100);
    center->addStretch(1);
    scroll->setWidget(holder);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

/// Enter goes on.
void FingerprintPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_done->setFocus(Qt::OtherFocusReason);
}

void FingerprintPage::setFingerprint(const crypto::Hash &fingerprint)
{
    m_words->setHash(fingerprint);
}

} // namespace hypha::gui
