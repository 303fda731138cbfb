#include "gui/welcome/welcomepage.h"

#include "gui/widgets/enterbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hypha::gui {
namespace {

/// A button with an icon, a title and a wrapping sentence, as high as its texts need.
class ChoiceButton final : public EnterButton
{
public:
    ChoiceButton(const char *icon, const QString &title, const QString &text) : m_icon(QLatin1String(icon))
    {
        m_picture = new QLabel;
        m_picture->setObjectName(QStringLiteral("choiceIcon"));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(space(1));
        texts->addWidget(makeParagraph("choiceTitle", title, "heading"));
        texts->addWidget(makeParagraph("choiceText", text, "", "muted"));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space(5), space(4), space(5), space(4));
        row->setSpacing(space(5));
        row->addWidget(m_picture, 0, Qt::AlignVCenter);
        row->addLayout(texts, 1);
        for (QLabel *label : findChildren<QLabel *>())
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        paintIcon();
    }

    QSize sizeHint() const override { return {space(120), heightForWidth(std::max(space(60), width()))}; }
    QSize minimumSizeHint() const override
    {
        return {space(60), heightForWidth(std::max(space(60), width()))};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }

private:
    void paintIcon()
    {
        m_picture->setPixmap(linePixmap(m_icon, space(9), colors().accent, devicePixelRatioF()));
    }
    void changeEvent(QEvent *event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            paintIcon();
    }
    QString m_icon;
    QLabel *m_picture;
};

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *logo = new QLabel;
    logo->setObjectName(QStringLiteral("welcomeLogo"));
    logo->setPixmap(linePixmap(QStringLiteral("hypha"), space(16), Qt::black, devicePixelRatioF()));
    auto *box = new QWidget;
    box->setMaximumWidth(space(170));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(space(6), space(6), space(6), space(6));
    column->setSpacing(space(3));
    column->addStretch(1);
    column->addWidget(logo);
    column->addWidget(makeParagraph("welcomeTitle",
                                    tr("Secrets your team can share without trusting the host"), "display"));
    column->addWidget(makeParagraph("welcomeText",
                                    tr("Passwords, keys and configuration values, encrypted and signed on "
                                       "your computer, in any git repository."),
                                    "", "muted"));
    column->addSpacing(space(3));
    QPushButton *create = makeChoice("welcomeCreate", "vault", tr("Create a vault"),
                                     tr("For a new team or for yourself. Takes about two minutes."));
    QPushButton *join = makeChoice("welcomeJoin", "user-plus", tr("Join with an invitation"),
                                   tr("A colleague invited you to their vault."));
    QPushButton *restore = makeChoice("welcomeRestore", "lifebuoy", tr("Restore access"),
                                      tr("With recovery words or shares, after losing a device."));
    for (QPushButton *choice : {create, join, restore})
        column->addWidget(choice);
    column->addStretch(2);
    connect(create, &QPushButton::clicked, this, &WelcomePage::createChosen);
    connect(join, &QPushButton::clicked, this, &WelcomePage::joinChosen);
    connect(restore, &QPushButton::clicked, this, &WelcomePage::restoreChosen);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("welcomeScroll"));
    scroll->setAccessibleName(tr("Welcome"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    auto *center = new QHBoxLayout(holder);
    center->setContentsMargins(0, 0, 0, 0);
    center->addStretch(1);
    center->addWidget(box, 100);
    center->addStretch(1);
    scroll->setWidget(holder);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QPushButton *WelcomePage::makeChoice(const char *name, const char *icon, const QString &title,
                                     const QString &text)
{
    auto *choice = new ChoiceButton(icon, title, text);
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(title);
    choice->setAccessibleDescription(text);
    choice->setProperty("variant", QStringLiteral("card"));
    choice->setCursor(Qt::PointingHandCursor);
    return choice;
}

} // namespace hypha::gui
