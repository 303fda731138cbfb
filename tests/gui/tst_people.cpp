#include "gui/demo/demo.h"
#include "gui/fontscale.h"
#include "gui/people/approvesheet.h"
#include "gui/people/peoplepage.h"
#include "gui/people/renewalpaper.h"
#include "gui/widgets/bulletlist.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/wordgrid.h"
#include "gui/windowfixture.h"

#include <QComboBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace hypha;
using test::patience;

/// An admin's work on the real window over the demo's organisation.
class tst_People : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void waitingDeviceRaisesBannerAndBadge();
    void O5_approvingShowsTheTwelveWordsOfThatVeryDevice();
    void O5_nothingIsApprovedBeforeTheWordsWereSeen();
    void O5_doubleClickAndHeldKeyPressOnce();
    void eachStepOfApprovingBeginsAtItsTop();
    void approvalHappensAsItWasSaid();
    void wordsThatDifferRefuseTheDeviceForTheRecord();
    void removingSomebodySaysWhatFollowsAndRenewsTheKeys();
    void audienceAndEnforcementAreShownBeforeSharing();
    void invitingWithoutARemoteLeadsToOne();
    void theKeyThatIsDueIsInSight();
    void renewingKeysEndsWithTheProof();
    void roleOfAMemberIsChanged();
    void whatSomebodyCouldReadIsListedUntilItIsChanged();
    void lockingClosesWhatIsOpen();
    void dueKeysAreSaidWithTheWayToRenewThem();
    void deviceThatIsLookedAtStaysChosen();
    void nothingMovesForHavingTheFocus();
    void titlesOfThePagesStandOnOneLine();
    void keyboardGoesStraightToTheList();
    void everyFrameOfAFirstVisitIsLaidOut();

private:
    void begin();
    template <class Widget = QWidget> Widget *find(const char *name) const;
    void click(const char *name) const;
    const vault::Device &bensPhone() const;
    void review();

    struct Stage
    {
        gui::Demo demo;
        session::Session session{keystore::ProfileStore(demo.home()), demo.clock()};
        gui::Settings settings{demo.home().config};
        gui::MainWindow window{session, settings};
    };
    std::unique_ptr<Stage> m;
};

void tst_People::begin()
{
    m = std::make_unique<Stage>();
    QSignalSpy ready(&m->demo, &gui::Demo::ready);
    m->window.show();
    m->window.beginDemo();
    m->demo.open(m->session);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
}

void tst_People::init()
{
    begin();
    m->window.commands()->showPeople->trigger();
}

void tst_People::cleanup()
{
    m.reset();
}

template <class Widget> Widget *tst_People::find(const char *name) const
{
    test::fill(m->window);
    for (Widget *widget : m->window.findChildren<Widget *>(QLatin1String(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

void tst_People::click(const char *name) const
{
    auto *button = find<QAbstractButton>(name);
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

const vault::Device &tst_People::bensPhone() const
{
    const auto state = m->session.state();
    static vault::Device found;
    for (const auto &[id, device] : state->devices) {
        if (device.name == "Ben's phone")
            found = device;
    }
    return found;
}

void tst_People::review()
{
    click("pendingReview");
    QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>("approveSheet"), patience);
}

void tst_People::waitingDeviceRaisesBannerAndBadge()
{
    QTRY_VERIFY(find("pendingBanner"));
    QCOMPARE(m->window.shell()->people()->waiting(), 1);
    QCOMPARE(find<QLabel>("railBadge")->text(), QStringLiteral("2")); // and the website's key is due
}

void tst_People::O5_approvingShowsTheTwelveWordsOfThatVeryDevice()
{
    review();
    const QStringList words = gui::allWords(vault::deviceFingerprint(bensPhone())).split(u' ');
    QCOMPARE(words.size(), 12);
    for (int i = 0; i < words.size(); ++i) {
        const auto *label = find<QLabel>(qPrintable(QStringLiteral("word%1").arg(i)));
        QVERIFY(label);
        QCOMPARE(label->text(), words[i]);
    }
}

void tst_People::O5_nothingIsApprovedBeforeTheWordsWereSeen()
{
    review();
    QVERIFY(!find("approveSkip")); // nothing vouches for it
    auto *match = find<QPushButton>("sheetMain");
    QVERIFY(!match->isDefault() && !match->isEnabled()); // until a person says that they have compared
    QTest::keyClick(find<QDialog>("approveSheet"), Qt::Key_Return);
    QTest::mouseDClick(match, Qt::LeftButton);
    QVERIFY(find("approveWords"));
    QVERIFY(bensPhone().status == vault::DeviceStatus::pendingApproval);
}

void tst_People::O5_doubleClickAndHeldKeyPressOnce()
{
    review();
    click("approveRead");
    auto *button = find<QPushButton>("sheetMain");
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton); // its second press
    QVERIFY(find("approveAccess"));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QApplication::sendEvent(button, &held);
    QVERIFY(find("approveAccess"));
    click("approveBack");
    QVERIFY(!find<QPushButton>("sheetMain")->isEnabled()); // the words are to be compared again
    QVERIFY(!find<QPushButton>("approveDiffer")->hasFocus());
}

/// With large letters in a low window the words and what follows them scroll.
void tst_People::eachStepOfApprovingBeginsAtItsTop()
{
    const QFont usual = QApplication::font();
    const auto letters = [&usual](double scale) {
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * scale);
        QApplication::setFont(font);
        gui::applyTheme(*qApp, gui::ThemeMode::light);
    };
    letters(2);
    const auto small = qScopeGuard([&letters] { letters(1); });
    m->window.resize(1024, 700);
    review();
    auto *sheet = find<QDialog>("approveSheet");
    const auto *bar = find<QScrollArea>("sheetArea")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Space); // what is compared is said to be, and seen
    const auto *read = find<QAbstractButton>("approveRead");
    QVERIFY(read->isChecked() && read->visibleRegion().boundingRect().height() == read->height());
    QVERIFY(bar->value() > 0);
    click("sheetMain");
    QVERIFY(find("approveAccess"));
    QCOMPARE(bar->value(), 0);
    QTRY_VERIFY(bar->maximum() > 0);
    for (const QScrollBar *other : sheet->findChildren<QScrollBar *>())
        QVERIFY(other == bar || !other->isVisible()); // nothing scrolls inside of what scrolls
    click("sheetMain");
    QVERIFY(find("approveEffects"));
    QTRY_COMPARE(bar->maximum(), 0); // as high as this step, not as the highest
}

void tst_People::approvalHappensAsItWasSaid()
{
    review();
    click("approveRead");
    click("sheetMain"); // they match
    QVERIFY(!find("approveWords"));
    click("sheetMain"); // access: a member already
    const QString effects = find<gui::BulletList>("approveEffects")->text();
    for (const char *project : {"api", "infrastructure", "website"})
        QVERIFY2(effects.contains(QLatin1String(project)), qPrintable(effects));
    QVERIFY(!effects.contains(QStringLiteral("office")));
    click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(bensPhone().status == vault::DeviceStatus::active, patience);
    QTRY_VERIFY(!find("pendingBanner"));
    for (const auto &[id, project] : m->session.state()->projects) {
        const bool holds = project.pdk().wrapped.count(bensPhone().id) > 0;
        QCOMPARE(holds, project.members.find(bensPhone().user) != nullptr);
    }
}

void tst_People::wordsThatDifferRefuseTheDeviceForTheRecord()
{
    review();
    click("approveDiffer");
    QTRY_VERIFY_WITH_TIMEOUT(bensPhone().status == vault::DeviceStatus::revoked, patience);
    QTRY_VERIFY(!find("pendingBanner"));
}

void tst_People::removingSomebodySaysWhatFollowsAndRenewsTheKeys()
{
    const UserId lea{"email|lea@acme.example"};
    auto *page = m->window.shell()->people();
    auto *table = find<QTableView>("memberTable");
    table->setCurrentIndex(page->members()->indexOf(lea));
    std::map<ProjectId, std::uint64_t> before;
    for (const auto &[id, project] : m->session.state()->projects)
        before[id] = project.currentPdk();
    QMetaObject::invokeMethod(find<QWidget>("memberPane"), "removeRequested", Q_ARG(hypha::UserId, lea),
                              Q_ARG(std::optional<hypha::ProjectId>, std::nullopt));
    QTRY_VERIFY(find("departureEffects"));
    const QString effects = find<gui::BulletList>("departureEffects")->text();
    QVERIFY2(effects.contains(QStringLiteral("“api”")) && effects.contains(QStringLiteral("“website”")),
             qPrintable(effects));
    click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(!m->session.state()->members.find(lea), patience);
    for (const auto &[id, project] : m->session.state()->projects) {
        const bool concerned = project.name == "api" || project.name == "website";
        QCOMPARE(project.currentPdk(), before[id] + (concerned ? 1 : 0));
    }
    // What was done is proved, and what no program can do is said.
    QTRY_VERIFY_WITH_TIMEOUT(find("departureProof"), patience);
    const QStringList proof = find<gui::BulletList>("departureProof")->text().split(u'\n');
    QCOMPARE(proof.size(), 2);
    for (const QString &line : proof)
        QVERIFY2(line.contains(u'✓'), qPrintable(line));
    QTRY_VERIFY_WITH_TIMEOUT(find("leftCredentials"), patience);
    click("sheetMain");
    QTRY_VERIFY(!find("departureSheet"));
}

/// Who reads a project is said where somebody is given it, and what makes sure of each right.
void tst_People::audienceAndEnforcementAreShownBeforeSharing()
{
    const UserId lea{"email|lea@acme.example"};
    QMetaObject::invokeMethod(find<QWidget>("memberPane"), "accessRequested", Q_ARG(hypha::UserId, lea));
    QTRY_VERIFY(find("accessAudience"));
    const QString audience = find<QLabel>("accessAudience")->text();
    QVERIFY2(audience.contains(
                 QRegularExpression(QStringLiteral("Read by \\d+ .*, \\d+ .*; newest device: “.*” of "))),
             qPrintable(audience));
    QVERIFY(!find("accessEnforced")); // nothing chosen yet
    for (auto *box : m->window.findChildren<QComboBox *>()) {
        if (box->isVisible() && box->objectName().startsWith(QStringLiteral("accessProject")))
            box->setCurrentIndex(box->findData(static_cast<int>(vault::Role::reader)));
    }
    QVERIFY(find<QLabel>("accessEnforced")->text().contains(QStringLiteral("cryptography")));
    QVERIFY(find<QLabel>("accessEnforced")->text().contains(QStringLiteral("our program")));
}

/// Without a remote an invitation could lead nowhere: said before anything is typed.
void tst_People::invitingWithoutARemoteLeadsToOne()
{
    m->window.commands()->invite->trigger();
    QTRY_VERIFY(find("noRemoteSheet"));
    QVERIFY(!find("inviteSheet"));
    click("sheetMain");
    QTRY_VERIFY(find("remoteSheet"));
    QVERIFY(find("peoplePage"));
}

/// However few of the projects have room.
void tst_People::theKeyThatIsDueIsInSight()
{
    const test::FontScale large(2.0);
    m->window.resize(1024, 700);
    m->window.commands()->rotateKeys->trigger();
    QTRY_VERIFY(find("rotateProjects"));
    const auto *list = find<QTreeWidget>("rotateProjects");
    QTRY_VERIFY2(list->viewport()->rect().contains(list->visualItemRect(list->currentItem())),
                 qPrintable(list->currentItem()->text(0)));
    QCOMPARE(list->currentItem()->checkState(0), Qt::Checked);
}

void tst_People::renewingKeysEndsWithTheProof()
{
    m->window.commands()->rotateKeys->trigger();
    QTRY_VERIFY(find("rotateProjects"));
    auto *list = find<QTreeWidget>("rotateProjects");
    int due = 0;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        due += list->topLevelItem(row)->checkState(0) == Qt::Checked ? 1 : 0;
    QCOMPARE(due, 1); // the website's key is older than its policy wants
    for (int column = 1; column < list->columnCount(); ++column)
        QVERIFY(list->columnWidth(column) >= list->header()->sectionSizeHint(column));
    QVERIFY(list->currentItem()->checkState(0) == Qt::Checked); // the first that is chosen is in sight
    const auto first = [list] { return list->currentItem()->checkState(0); };
    const Qt::CheckState before = first();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(first() != before);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(first() == before);
    click("sheetMain");
    const QString effects = find<gui::BulletList>("rotateEffects")->text();
    QVERIFY2(effects.contains(QStringLiteral("“website” gets key version 4, for 8 ")) &&
                 effects.contains(QStringLiteral("eva@acme.example")) &&
                 effects.contains(QStringLiteral("recovery key")),
             qPrintable(effects)); // names and numbers
    click("rotateBack");
    QVERIFY(find("rotateProjects"));
    click("sheetMain");
    QVERIFY(find("rotateChecks"));
    click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(find<QTreeWidget>("rotateProof") &&
                                 find<QTreeWidget>("rotateProof")->topLevelItemCount() == 1,
                             patience);
    QTRY_VERIFY(find<QPushButton>("sheetMain")->isEnabled());
    const QString proof = find<QTreeWidget>("rotateProof")->topLevelItem(0)->text(2);
    QVERIFY2(proof.startsWith(QStringLiteral("✓ 8 of 8")) && proof.contains(QStringLiteral("recovery key")),
             qPrintable(proof));
    // On paper too, for whoever asks later.
    const std::filesystem::path pdf = m->demo.home().config / "keys.pdf";
    find<gui::RenewalPaper>("renewalPaper")->savePdf(QString::fromStdString(pdf.string()));
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(pdf), patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("rotatePdf")->isEnabled(), patience);
    QVERIFY(find("rotatePrint"));
    QTRY_VERIFY_WITH_TIMEOUT(find("leftList"), patience); // what carla could read
    QVERIFY(!find("leftHost"));                           // nobody left by this
    click("leftList");
    QTRY_VERIFY(!find("rotateSheet") && find("exposures"));
    for (const auto &[id, project] : m->session.state()->projects)
        QVERIFY(vault::rotationDue(*m->session.state(), project, systemClock().now()) ==
                vault::DueReason::none);
}

void tst_People::roleOfAMemberIsChanged()
{
    const UserId kim{"email|kim@acme.example"};
    QMetaObject::invokeMethod(find<QWidget>("memberPane"), "roleRequested", Q_ARG(hypha::UserId, kim),
                              Q_ARG(std::optional<hypha::ProjectId>, std::nullopt));
    QTRY_VERIFY(find<QComboBox>("roleChoice"));
    QVERIFY(!find<QPushButton>("sheetMain")->isEnabled()); // it is the role they have
    auto *roles = find<QComboBox>("roleChoice");
    roles->setCurrentIndex(roles->findData(static_cast<int>(vault::Role::admin)));
    click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->session.state()->members.find(kim)->role == vault::Role::admin, patience);
}

void tst_People::whatSomebodyCouldReadIsListedUntilItIsChanged()
{
    m->window.shell()->people()->showPart(gui::PeoplePage::exposuresPart);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTreeWidget>("exposures"), patience);
    const auto *list = find<QTreeWidget>("exposures");
    QStringList people, keys;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = list->topLevelItem(row);
        people << item->text(0);
        for (int child = 0; child < item->childCount(); ++child) {
            if (item->text(0).contains(QStringLiteral("carla")))
                keys << item->child(child)->text(0) + u' ' + item->child(child)->text(1);
        }
    }
    QVERIFY2(people.filter(QStringLiteral("carla")).size() == 1, qPrintable(people.join(u'\n')));
    QVERIFY(keys.contains(QStringLiteral("SMTP_PASSWORD api / production")));
    QVERIFY(!keys.contains(QStringLiteral("STRIPE_SECRET_KEY api / production"))); // changed since she left
}

void tst_People::lockingClosesWhatIsOpen()
{
    review();
    m->window.commands()->lock->trigger();
    QTRY_VERIFY(!find<QDialog>("approveSheet"));
    QTRY_COMPARE(m->window.shell()->people()->devices()->rowCount(), 0);
}

void tst_People::dueKeysAreSaidWithTheWayToRenewThem()
{
    QTRY_VERIFY(find("dueKeysBanner"));
    QVERIFY(find<gui::Banner>("dueKeysBanner")->whatText().contains(QStringLiteral("“website”")));
    click("dueKeysRenew");
    QTRY_VERIFY(find("rotateProjects"));
    click("sheetMain");
    click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(!find("dueKeysBanner"), patience);
}

/// Rows that come, go or change places take nothing away from whoever reads.
void tst_People::deviceThatIsLookedAtStaysChosen()
{
    auto *page = m->window.shell()->people();
    page->showDevice(bensPhone().id); // among those that wait, at the top
    QSignalSpy reset(page->devices(), &gui::DeviceModel::modelReset);
    m->session.run(vault::op::RevokeDevice{bensPhone().id, "lost"}, page, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(bensPhone().status == vault::DeviceStatus::revoked, patience);
    QTRY_VERIFY_WITH_TIMEOUT(reset.size() > 0, patience); // it stands last now
    const auto *table = find<QTableView>("deviceTable");
    QCOMPARE(table->currentIndex().row(), page->devices()->indexOf(bensPhone().id).row());
    QVERIFY(find<QLabel>("deviceName"));
}

void tst_People::nothingMovesForHavingTheFocus()
{
    auto *lone = m->window.findChild<QToolButton *>(QStringLiteral("barLock"));
    const QSize plain = lone->sizeHint();
    lone->setFocus();
    QTRY_VERIFY(lone->hasFocus());
    lone->setText(lone->text() + u'!'); // asks the style once more
    QCOMPARE(lone->sizeHint(), plain);  // nothing moves because the keyboard goes along
}

void tst_People::titlesOfThePagesStandOnOneLine()
{
    m->window.resize(1180, 760); // where it is narrow buttons take a second line
    const gui::Commands &commands = *m->window.commands();
    const std::pair<QAction *, const char *> pages[] = {{commands.showSecrets, "setTitle"},
                                                        {commands.showPeople, "peopleTitle"},
                                                        {commands.showAudit, "auditTitle"},
                                                        {commands.showRecovery, "recoveryTitle"}};
    QList<int> heights; // of the middle of each
    for (const auto &[page, name] : pages) {
        page->trigger();
        QTRY_VERIFY(find(name));
        QApplication::sendPostedEvents();
        const QWidget *title = find(name);
        heights << title->mapTo(&m->window, title->rect().center()).y();
    }
    const auto [least, most] = std::minmax_element(heights.begin(), heights.end());
    QVERIFY2(
        *most - *least <= 1,
        qPrintable(
            QStringLiteral("%1 %2 %3 %4").arg(heights[0]).arg(heights[1]).arg(heights[2]).arg(heights[3])));
}

/// The page is filled after it is shown: no button above the list has the keyboard until then.
void tst_People::keyboardGoesStraightToTheList()
{
    m.reset();
    begin();
    m->window.shell()->secrets()->takeFocus();
    QStringList buttons;
    connect(qApp, &QApplication::focusChanged, &m->window, [&](const QWidget *, QWidget *now) {
        if (qobject_cast<QAbstractButton *>(now) && m->window.shell()->people()->isAncestorOf(now))
            buttons << now->objectName();
    });
    m->window.commands()->showPeople->trigger();
    QTRY_COMPARE(m->window.focusWidget(), m->window.findChild<QWidget *>(QStringLiteral("memberTable")));
    QCOMPARE(buttons, QStringList());
}

/// How high labels and buttons are in each frame that is painted.
class HeightWatch : public QObject
{
public:
    explicit HeightWatch(const QWidget &window) : m_window(window) { qApp->installEventFilter(this); }
    int frames() const { return m_frames; }
    /// What stood lower in a frame than it does now, with the same words.
    QStringList squeezed() const
    {
        QStringList out;
        for (const Seen &seen : m_seen) {
            const auto *label = qobject_cast<const QLabel *>(seen.widget);
            const bool wrapped = label && label->wordWrap() && label->width() != seen.size.width();
            if (seen.widget && textOf(seen.widget) == seen.text && !wrapped &&
                seen.size.height() + 1 < seen.widget->height())
                out << QStringLiteral("%1: %2 of %3")
                           .arg(seen.widget->objectName())
                           .arg(seen.size.height())
                           .arg(seen.widget->height());
        }
        return out;
    }

private:
    struct Seen
    {
        QPointer<const QWidget> widget;
        QString text;
        QSize size;
    };
    static QString textOf(const QWidget *widget)
    {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return label ? label->text() : button ? button->text() : QString();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != &m_window || event->type() != QEvent::UpdateRequest)
            return false;
        ++m_frames;
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (const QString text = textOf(widget); widget->isVisible() && !text.isEmpty())
                m_seen.append({widget, text, widget->size()});
        }
        return false;
    }
    const QWidget &m_window;
    QList<Seen> m_seen;
    int m_frames = 0;
};

void tst_People::everyFrameOfAFirstVisitIsLaidOut()
{
    m.reset();
    begin();
    for (const char *page : {"showPeople", "showRecovery", "showAudit", "showSettings"}) {
        const HeightWatch watch(m->window);
        m->window.findChild<QAction *>(QLatin1String(page))->trigger();
        const auto isFilled = [this] {
            const auto turns = m->window.findChildren<gui::Turns *>();
            return std::all_of(turns.begin(), turns.end(), [](auto *one) { return one->isDone(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isFilled(), patience);
        QTRY_VERIFY(watch.frames() > 0);
        test::fill(m->window);
        QVERIFY2(watch.squeezed().isEmpty(),
                 qPrintable(QLatin1String(page) + u' ' + watch.squeezed().join(u',')));
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_People test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_people.moc"
