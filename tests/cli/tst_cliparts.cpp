#include "cli/arguments.h"
#include "cli/childenvironment.h"
#include "cli/commands.h"
#include "cli/errortext.h"
#include "cli/help.h"
#include "cli/lookup.h"
#include "cli/output.h"
#include "cli/publictext.h"
#include "cli/qrart.h"
#include "cli/remotetext.h"
#include "cli/sentences.h"

#include <QTest>

#include <set>

using namespace hypha;
using namespace hypha::cli;

namespace {

const std::vector<Command> commands = {
    {.name = "get",
     .arguments = "KEY",
     .fewest = 1,
     .most = 1,
     .options = {{"--version", "N"}, {"--tag", "T", {}, "-t", true}, {"--all"}}},
    {.name = "run", .arguments = "SET", .fewest = 1, .most = 1, .runsCommand = true},
    {.name = "set list"},
};

Result<Invocation> parsed(std::vector<std::string> words)
{
    return parseArguments(words, commands);
}

} // namespace

/// The parts of the command that need no process.
class CliPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void globalOptionsStandAnywhereBeforeTheDashes();
    void aCommandsOwnOptionHidesTheGlobalOne();
    void repeatedOptionsNeedLeave();
    void wordsAfterTheDashesAreNoOptions();
    void whatTheTableDoesNotKnowIsRefused();
    void whatIsTooManyIsNamed();
    void usageShowsEveryOptionOnce();
    void jsonIsWantedOnlyBeforeTheDashes();
    void whatIsNotFoundIsSaidWhereToLookFor();
    void anInvitationThatDoesNotHoldIsNoDamage();
    void everyErrorHasSentencesAndAnExitCode();
    void exitCodesAreThoseOfTheContract();
    void namesWinOverPrefixesAndPrefixesMustBeUnique();
    void everyTypeOfEventHasASentence();
    void sentencesEscapeWhatPeopleWrote();
    void variableNamesAreStrict();
    void steeringVariablesAreKnown();
    void remotesAreWhatTheySeem();
    void secretsInPublicTextsAreGuessed();
    void usersAreFoundByWhatFollowsTheProvider();
    void qrCodesAreDrawnWhereThereIsRoom();
    void pluralsAreEnglish();
};

void CliPartsTest::globalOptionsStandAnywhereBeforeTheDashes()
{
    const auto ran = parsed({"--json", "get", "--yes", "KEY", "--home=x", "--profile", "p"});
    QVERIFY(ran.has_value());
    QVERIFY(ran->global.json && ran->global.yes);
    QCOMPARE(*ran->global.home, std::string("x"));
    QCOMPARE(*ran->global.profile, std::string("p"));
    QCOMPARE(ran->words, std::vector<std::string>{"KEY"});
}

void CliPartsTest::aCommandsOwnOptionHidesTheGlobalOne()
{
    QCOMPARE(*parsed({"get", "KEY", "--version", "3"})->value("--version"), std::string("3"));
    QVERIFY(parsed({"--version"})->global.version);
}

void CliPartsTest::repeatedOptionsNeedLeave()
{
    QCOMPARE(parsed({"get", "K", "-t", "a", "--tag=b"})->values("--tag"),
             (std::vector<std::string>{"a", "b"}));
    QVERIFY(!parsed({"get", "K", "--version", "1", "--version", "2"}));
}

void CliPartsTest::wordsAfterTheDashesAreNoOptions()
{
    const auto ran = parsed({"run", "S", "--", "env", "--json"});
    QCOMPARE(ran->rest, (std::vector<std::string>{"env", "--json"}));
    QVERIFY(!ran->global.json);
    QCOMPARE(parsed({"get", "--", "--all"})->words, std::vector<std::string>{"--all"});
}

void CliPartsTest::whatTheTableDoesNotKnowIsRefused()
{
    for (const std::vector<std::string> &words :
         std::vector<std::vector<std::string>>{{"nothing"},
                                               {"set"},
                                               {"set", "nothing"},
                                               {"get"},
                                               {"get", "a", "b"},
                                               {"get", "a", "--nothing"},
                                               {"--nothing", "get", "a"},
                                               {"get", "a", "--all=yes"},
                                               {"get", "a", "--version"},
                                               {"run", "S"},
                                               {"--"}}) {
        const auto ran = parsed(words);
        QVERIFY(!ran.has_value());
        QCOMPARE(ran.error().code, Errc::invalidInput);
    }
}

void CliPartsTest::whatIsTooManyIsNamed()
{
    QCOMPARE(parsed({"set", "list", "x"}).error().detail,
             std::string("\"x\" is one too many: it takes options only"));
    QCOMPARE(parsed({"get", "a", "b"}).error().detail,
             std::string("\"b\" is one too many; it is called like this: hypha-cli get KEY"));
    QCOMPARE(commandNamedIn({"--json", "set", "list", "x"}, commands), std::string("set list"));
    QCOMPARE(commandNamedIn({"set", "nothing"}, commands), std::string());
    QCOMPARE(parsed({"get"}).error().detail,
             std::string("an argument is missing; it is called like this: hypha-cli get KEY"));
}

void CliPartsTest::usageShowsEveryOptionOnce()
{
    QCOMPARE(usageOf(commands[0]), std::string("hypha-cli get KEY [--version N] [--tag T]... [--all]"));
    QCOMPARE(usageOf(commands[1]), std::string("hypha-cli run SET -- COMMAND [ARG]..."));
    QCOMPARE(usageOf(commands[0], 40),
             std::string("hypha-cli get KEY [--version N]\n       [--tag T]... [--all]"));
    const Command needs = {
        .name = "join", .arguments = "- --user ID", .options = {{"--user", "ID"}, {"--key", "F"}}};
    QCOMPARE(usageOf(needs), std::string("hypha-cli join - --user ID [--key F]"));
    for (const Command &command : allCommands()) {
        const std::string usage = usageOf(command);
        for (const Option &option : command.options) {
            const auto at = usage.find(option.name);
            QVERIFY2(at != std::string::npos, usage.c_str());
        }
    }
}

void CliPartsTest::whatIsNotFoundIsSaidWhereToLookFor()
{
    const auto fix = [](const char *item, const char *detail = "") {
        return errorText(Error{Errc::notFound, item, {}, {}, detail}).fix;
    };
    for (const auto &[item, command] :
         std::vector<std::pair<const char *, const char *>>{{"profile \"x\"", "profile list"},
                                                            {"project \"x\"", "project list"},
                                                            {"set \"x\"", "set list PROJECT"},
                                                            {"device \"x\"", "device list"},
                                                            {"user \"x\"", "member list"},
                                                            {"entry \"x\"", "set show PROJECT SET"},
                                                            {"version 9", "versions PROJECT SET"},
                                                            {"event \"x\"", "audit list"},
                                                            {"invitation \"x\"", "invitation list"},
                                                            {"recovery request \"x\"", "recovery requests"},
                                                            {"remote", "remote set URL"}})
        QVERIFY2(fix(item).find(std::string("hypha-cli ") + command) != std::string::npos, item);
    QVERIFY(fix("a.env", "opening: there is no such file").starts_with("Check the path"));
    QVERIFY(fix("nonsense", "there is no such program").find("PATH") != std::string::npos);
    QVERIFY(fix("KEY", "there is no conflict about it").find("hypha-cli conflicts") != std::string::npos);
    QVERIFY(fix("email|x@y", "is no member of the organisation yet").find("invite") != std::string::npos);
}

void CliPartsTest::anInvitationThatDoesNotHoldIsNoDamage()
{
    const ErrorText text =
        errorText(Error{Errc::signatureInvalid, "--invitation", {}, {}, "your invitation has expired"});
    QVERIFY(text.what.starts_with("No invitation vouches for this device"));
    QVERIFY(text.what.find("your invitation has expired") != std::string::npos);
    QVERIFY(text.why.find("damaged") == std::string::npos);
    QVERIFY(text.fix.find("--words") != std::string::npos &&
            text.fix.find("device revoke") != std::string::npos);
    QCOMPARE(exitCode(Errc::signatureInvalid), 5);
}

void CliPartsTest::jsonIsWantedOnlyBeforeTheDashes()
{
    QVERIFY(asksForJson({"get", "--json"}));
    QVERIFY(!asksForJson({"run", "S", "--", "x", "--json"}));
}

void CliPartsTest::everyErrorHasSentencesAndAnExitCode()
{
    std::set<std::string> headlines;
    for (int code = 0; code <= static_cast<int>(Errc::internal); ++code) {
        const Error error{static_cast<Errc>(code), {}, {}, {}, {}};
        const ErrorText text = errorText(error);
        QVERIFY(!text.what.empty() && !text.why.empty() && !text.fix.empty());
        QVERIFY2(headlines.insert(text.what).second, text.what.c_str());
        QVERIFY(exitCode(error.code) >= 1 && exitCode(error.code) <= 10);
    }
}

void CliPartsTest::exitCodesAreThoseOfTheContract()
{
    const std::vector<std::pair<Errc, int>> expected = {
        {Errc::invalidInput, 2},       {Errc::limitExceeded, 2},    {Errc::ambiguous, 2},
        {Errc::notFound, 8},           {Errc::alreadyExists, 7},    {Errc::conflict, 7},
        {Errc::cancelled, 10},         {Errc::inputNeeded, 10},     {Errc::wrongPassphrase, 3},
        {Errc::tooManyAttempts, 3},    {Errc::permissionDenied, 4}, {Errc::accessDenied, 4},
        {Errc::deviceNotActive, 4},    {Errc::rotationDue, 4},      {Errc::malformed, 5},
        {Errc::rollback, 5},           {Errc::newerVersion, 5},     {Errc::keystoreDamaged, 5},
        {Errc::rememberedHeadLost, 5}, {Errc::network, 6},          {Errc::io, 1},
        {Errc::diskFull, 1},           {Errc::readOnly, 1},         {Errc::busy, 1}};
    for (const auto &[code, exit] : expected)
        QCOMPARE(exitCode(code), exit);
}

void CliPartsTest::namesWinOverPrefixesAndPrefixesMustBeUnique()
{
    vault::VaultState state;
    const auto add = [&](const char *id, const char *name) {
        vault::Project project;
        project.id = *ProjectId::parse(id);
        project.name = name;
        state.projects.emplace(project.id, project);
    };
    add("12345678-0000-4000-8000-000000000001", "one");
    add("12345678-0000-4000-8000-000000000002", "two");
    add("abcdef01-0000-4000-8000-000000000003", "12345678");
    QCOMPARE((*findProject(state, "one"))->name, std::string("one"));
    QCOMPARE((*findProject(state, "12345678"))->name, std::string("12345678"));
    QCOMPARE((*findProject(state, "ABCDEF01"))->name, std::string("12345678"));
    QCOMPARE((*findProject(state, "12345678-0000-4000-8000-000000000002"))->name, std::string("two"));
    QCOMPARE(findProject(state, "abcdef0").error().code, Errc::notFound);
    const auto both = findProject(state, "123456780");
    QCOMPARE(both.error().code, Errc::ambiguous);
    QVERIFY(both.error().detail.find("one") != std::string::npos &&
            both.error().detail.find("two") != std::string::npos);
}

template <std::size_t... I> static std::vector<vault::Details> everyType(std::index_sequence<I...>)
{
    return {std::variant_alternative_t<I, vault::Details>{}...};
}

void CliPartsTest::everyTypeOfEventHasASentence()
{
    const auto types = everyType(std::make_index_sequence<std::variant_size_v<vault::Details>>());
    QCOMPARE(types.size(), std::size_t(33)); // 32 of the format, and the one that is not known
    std::set<std::string> sentences;
    for (const vault::Details &details : types) {
        vault::Event event;
        event.actorUser = UserId{"email|ada@example.org"};
        event.project = ProjectId::random();
        event.details = details;
        audit::Names names;
        names.learn(event);
        const std::string sentence = sentenceOf(event, EventNames(names, event.sequence));
        QVERIFY(sentence.starts_with("email|ada@example.org"));
        QVERIFY(sentence.ends_with("."));
        QVERIFY2(sentences.insert(sentence).second, sentence.c_str());
    }
}

void CliPartsTest::sentencesEscapeWhatPeopleWrote()
{
    vault::Event event;
    event.actorUser = UserId{"email|a@b"};
    event.details = vault::details::AuditNote{"\033[2J\nfake line \xE2\x80\xAE"};
    const std::string sentence = sentenceOf(event, EventNames());
    QCOMPARE(sentence.find_first_of("\033\n"), std::string::npos);
    QCOMPARE(sentence.find("\xE2\x80\xAE"), std::string::npos);
}

void CliPartsTest::variableNamesAreStrict()
{
    for (const char *name : {"A", "_", "a1", "HELLO_WORLD_2"})
        QVERIFY2(isVariableName(name), name);
    for (const char *name : {"", "1A", "A-B", "A.B", "A B", "A=B", "GRÜSSE"})
        QVERIFY2(!isVariableName(name), name);
}

void CliPartsTest::steeringVariablesAreKnown()
{
    for (const char *name : {"PATH", "LD_PRELOAD", "LD_AUDIT", "DYLD_X", "BASH_ENV", "NODE_OPTIONS",
                             "PYTHONSTARTUP", "PERL5LIB", "RUBYOPT", "GIT_SSH", "ENV", "SHELLOPTS", "PS4",
                             "PROMPT_COMMAND", "BASH_FUNC_x", "JAVA_TOOL_OPTIONS"})
        QVERIFY2(steersPrograms(name), name);
    for (const char *name : {"DATABASE_URL", "TOKEN", "MY_PATH", "ENVIRONMENT", "XLD_PRELOAD", "HYPHA_HOME"})
        QVERIFY2(!steersPrograms(name), name);
    QVERIFY(isOurs("HYPHA_HOME") && !isOurs("MY_HYPHA_HOME"));
}

void CliPartsTest::remotesAreWhatTheySeem()
{
    QCOMPARE(*checkRemote("https://host/x"), RemoteKind::https);
    QCOMPARE(*checkRemote("ssh://host/x"), RemoteKind::ssh);
    QCOMPARE(*checkRemote("host:x"), RemoteKind::ssh);
    for (const char *path : {"/a/b", "./a:b", "a/b@c", "../x"})
        QCOMPARE(*checkRemote(path), RemoteKind::path);
    for (const char *bad : {"", "http://host/x", "file:///x", "git://host/x", "ext::sh -c x",
                            "-oProxyCommand=x", "https://u@host/x", "https://u:p@host/x", "ssh://u:p@host/x"})
        QVERIFY2(!checkRemote(bad), bad);
}

void CliPartsTest::secretsInPublicTextsAreGuessed()
{
    for (const char *text : {"ghp_0123456789abcdef", "key=Abcdefghij0123456789",
                             "-----BEGIN PRIVATE KEY-----", "use AKIAIOSFODNN7EXAMPLE"})
        QVERIFY2(looksSecret(text), text);
    for (const char *text : {"", "rotated after the incident", "see https://example.org/Ticket1234567890abc",
                             "internationalization!", "/home/Ada/projects/number1/readme"})
        QVERIFY2(!looksSecret(text), text);
}

void CliPartsTest::usersAreFoundByWhatFollowsTheProvider()
{
    vault::VaultState state;
    for (const char *id : {"email|ada@example.org", "github|ada", "email|ada"})
        state.members.byUser.emplace(UserId{id}, vault::Membership{});
    QCOMPARE(findUser(state, "email|ada")->text, std::string("email|ada"));
    QCOMPARE(findUser(state, "ada@example.org")->text, std::string("email|ada@example.org"));
    QVERIFY(findUser(state, "ada").error().code == Errc::ambiguous);
    QVERIFY(findUser(state, "email|ben").error().code == Errc::notFound);
    // Anybody who may push can have a device wait in whatever name.
    const auto plant = [&](const char *user, vault::DeviceStatus status, std::uint64_t letIn) {
        vault::Device device;
        device.id = DeviceId::random();
        device.user = UserId{user};
        device.status = status;
        device.letInSequence = letIn;
        state.devices.emplace(device.id, device);
    };
    using enum vault::DeviceStatus;
    plant("evil|ada@example.org", pendingApproval, 0);
    plant("evil|carol@example.org", pendingApproval, 0);
    plant("evil|dan@example.org", revoked, 0);
    plant("email|dan@example.org", revoked, 7);
    QCOMPARE(findUser(state, "ada@example.org")->text, std::string("email|ada@example.org"));
    QVERIFY(findUser(state, "carol@example.org").error().code == Errc::notFound);
    QCOMPARE(findUser(state, "evil|carol@example.org")->text, std::string("evil|carol@example.org"));
    QCOMPARE(findUser(state, "dan@example.org")->text, std::string("email|dan@example.org"));
}

void CliPartsTest::qrCodesAreDrawnWhereThereIsRoom()
{
    const auto art = qrArt(asBytes("hypha"), 29);
    QVERIFY(art.has_value());
    const QStringList lines =
        QString::fromUtf8(art->text().data(), static_cast<qsizetype>(art->size())).split(u'\n');
    QCOMPARE(lines.size(), 16); // 21 modules and two quiet zones of four, two a line, and the end
    QCOMPARE(lines.first(), QString(29, QChar(0x2588)));
    QVERIFY(lines[8].contains(u' '));
    QVERIFY(!qrArt(asBytes("hypha"), 28));
}

void CliPartsTest::pluralsAreEnglish()
{
    QCOMPARE(plural(1, "entry"), std::string("1 entry"));
    QCOMPARE(plural(2, "entry"), std::string("2 entries"));
    QCOMPARE(plural(0, "key"), std::string("0 keys"));
}

QTEST_GUILESS_MAIN(CliPartsTest)
#include "tst_cliparts.moc"
