#include "model/session/session.h"
#include "support/temporaryhome.h"

#include <QtTest>

using namespace hypha;
using session::OpenVault;
using session::Session;

/// A vault in which somebody's access ends, after a rest of two days.
class tst_ClockQuestion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void workIsDoneAgainOnceAPersonSaysTheClockIsRight();
    void workFailsAndWritesNothingWhenTheClockIsWrong();
    void auditedReadAsksToo();
    void whoIsAskedOnceIsNotAskedAgain();

private:
    static constexpr int patience = 30000;
    void run(vault::Operation operation);
    void note(std::string text);
    struct Stage
    {
        test::TemporaryHome home;
        Session session{home.profiles(), home.clock()};
        ProjectId project = ProjectId::random();
        SetId set = SetId::random();
        int asked = 0;
        bool right = true;
        std::optional<Result<vault::PushCounts>> outcome;
    };
    std::unique_ptr<Stage> m;
};

void tst_ClockQuestion::run(vault::Operation operation)
{
    m->outcome.reset();
    m->session.run(std::move(operation), this, [this](auto result) { m->outcome = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(m->outcome, patience);
    HYPHA_VERIFY(*m->outcome);
}

void tst_ClockQuestion::init()
{
    m = std::make_unique<Stage>();
    m->session.create(m->home.newVault(), test::passphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m->session.isOpen(), patience);
    vault::Settings settings = m->session.state()->org.settings;
    settings.auditReads = true;
    run(vault::op::ChangeSettings{std::nullopt, settings});
    run(vault::op::CreateProject{m->project, "api", {}});
    run(vault::op::CreateSet{m->project, m->set, "production"});
    entries::Entry entry;
    entry.key = "TOKEN";
    entry.value = m->session.seal(asBytes("example"));
    run(vault::op::PushVersion{m->project, m->set, std::nullopt, {entry}, {}});
    const auto end = Timestamp::fromSeconds(m->home.clock().now().seconds + 30 * 86400);
    run(vault::op::AddMember{std::nullopt, UserId{"email|ben@example.org"}, vault::Role::member, end});
    QVERIFY(m->session.state()->anybodyExpires);
    m->home.clock().forward(2 * 86400);
    m->session.setClockQuestion([this](const std::function<void(bool)> &answer) {
        ++m->asked;
        answer(m->right);
    });
}

void tst_ClockQuestion::note(std::string text)
{
    m->outcome.reset();
    m->session.withClock(
        this,
        [text = std::move(text)](OpenVault &vault) {
            return vault.run(vault::op::AddNote{std::nullopt, text});
        },
        [this](Result<vault::PushCounts> result) { m->outcome = std::move(result); });
    QTRY_VERIFY_WITH_TIMEOUT(m->outcome, patience);
}

void tst_ClockQuestion::workIsDoneAgainOnceAPersonSaysTheClockIsRight()
{
    const auto before = m->session.state()->head.sequence;
    note("one");
    HYPHA_VERIFY(*m->outcome);
    QCOMPARE(m->asked, 1);
    QTRY_COMPARE(m->session.state()->head.sequence, before + 1);
}

void tst_ClockQuestion::workFailsAndWritesNothingWhenTheClockIsWrong()
{
    m->right = false;
    const auto before = m->session.state()->head.sequence;
    note("one");
    QVERIFY(!*m->outcome);
    QCOMPARE(m->outcome->error().code, Errc::inputNeeded);
    QCOMPARE(m->session.state()->head.sequence, before);
}

void tst_ClockQuestion::auditedReadAsksToo()
{
    std::optional<Result<entries::EntryList>> list;
    m->session.entries(m->project, m->set, 0, this, [&](auto read) { list = std::move(read); });
    QTRY_VERIFY_WITH_TIMEOUT(list, patience);
    HYPHA_VERIFY(*list);
    QCOMPARE((*list)->size(), std::size_t{1});
    QCOMPARE(m->asked, 1);
}

void tst_ClockQuestion::whoIsAskedOnceIsNotAskedAgain()
{
    note("one");
    note("two");
    HYPHA_VERIFY(*m->outcome);
    QCOMPARE(m->asked, 1);
}

QTEST_GUILESS_MAIN(tst_ClockQuestion)
#include "tst_clockquestion.moc"
