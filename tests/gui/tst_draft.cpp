#include "gui/secrets/draft.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;
using gui::Draft;

class tst_Draft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameContentIsNoChange();
    void removingAnAddedEntryLeavesNothing();
    void importKeepsWhatTheFileDoesNotSay();
    void replacingRemovesTheRest();
    void rebaseDropsWhatTheNewVersionAlreadySays();
    void mergedIsTheBaseWithEachChangeApplied();
    void copiesDoNotSeeLaterChanges();
    void whatIsTakenCanBePutBack();

private:
    crypto::SessionSealer m_sealer;
    entries::Entry entry(const std::string &key, const std::string &value) const;
    Draft draft(std::vector<std::pair<std::string, std::string>> base) const;
    Draft::Same same() const
    {
        return [this](const entries::Entry &a, const entries::Entry &b) {
            return entries::sameContent(a, b, m_sealer);
        };
    }
};

entries::Entry tst_Draft::entry(const std::string &key, const std::string &value) const
{
    entries::Entry out;
    out.key = key;
    out.value = m_sealer.seal(asBytes(value));
    return out;
}

Draft tst_Draft::draft(std::vector<std::pair<std::string, std::string>> base) const
{
    auto list = std::make_shared<entries::EntryList>();
    for (const auto &[key, value] : base)
        entries::put(*list, entry(key, value));
    return Draft(ProjectId::random(), SetId::random(), 1, list);
}

void tst_Draft::sameContentIsNoChange()
{
    Draft d = draft({{"a", "1"}});
    d.put(entry("a", "2"), same());
    QCOMPARE(d.status("a"), Draft::Status::changed);
    d.put(entry("a", "1"), same());
    QVERIFY(d.isEmpty());
}

void tst_Draft::removingAnAddedEntryLeavesNothing()
{
    Draft d = draft({});
    d.put(entry("a", "1"), same());
    QCOMPARE(d.status("a"), Draft::Status::added);
    d.remove("a");
    QVERIFY(d.isEmpty());
}

void tst_Draft::importKeepsWhatTheFileDoesNotSay()
{
    auto list = std::make_shared<entries::EntryList>();
    entries::Entry login = entry("a", "1");
    login.kind = entries::Kind::login;
    login.username = "ada";
    login.fields = {{"PIN", "1", {}, false}, {"place", "here", {}, false}};
    list->push_back(login);
    Draft d(ProjectId::random(), SetId::random(), 1, list);
    entries::Entry brought = entry("a", "2");
    brought.totp = m_sealer.seal(asBytes("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP"));
    brought.fields = {{"PIN", "2", {}, false}, {"colour", "red", {}, false}};
    d.import({brought, entry("b", "3")}, false, same());
    QCOMPARE(d.count(), std::size_t(2));
    QVERIFY(d.find("a")->totp);
    QStringList fields;
    for (const entries::Field &field : d.find("a")->fields)
        fields << QString::fromStdString(field.name + "=" + field.text);
    QCOMPARE(fields, QStringList({QStringLiteral("PIN=2"), QStringLiteral("place=here"),
                                  QStringLiteral("colour=red")}));
    QCOMPARE(d.find("a")->username, std::optional<std::string>("ada"));
    QCOMPARE(d.find("a")->kind, entries::Kind::login);
}

void tst_Draft::replacingRemovesTheRest()
{
    Draft d = draft({{"a", "1"}, {"b", "2"}});
    d.import({entry("b", "2")}, true, same());
    QCOMPARE(d.removed().size(), std::size_t(1));
    QVERIFY(d.removed().contains("a"));
    QVERIFY(d.changed().empty());
}

void tst_Draft::rebaseDropsWhatTheNewVersionAlreadySays()
{
    Draft d = draft({{"a", "1"}, {"b", "2"}});
    d.put(entry("a", "new"), same());
    d.remove("b");
    auto newer = std::make_shared<entries::EntryList>();
    newer->push_back(entry("a", "new"));
    d.rebase(2, newer, same());
    QVERIFY(d.isEmpty());
    QCOMPARE(d.baseVersion(), std::uint64_t(2));
}

void tst_Draft::mergedIsTheBaseWithEachChangeApplied()
{
    QVERIFY(rc::check(
        "merged() agrees with put and remove on a map", [this](const std::vector<std::uint8_t> &steps) {
            Draft d = draft({{"a", "0"}, {"c", "0"}, {"e", "0"}, {"g", "0"}});
            std::map<std::string, std::string> model{{"a", "0"}, {"c", "0"}, {"e", "0"}, {"g", "0"}};
            for (const std::uint8_t step : steps) {
                const std::string key(1, static_cast<char>('a' + step % 8));
                const std::string value = std::to_string(step / 8 % 3);
                if (step % 3 == 0) {
                    d.remove(key);
                    model.erase(key);
                } else {
                    d.put(entry(key, value), same());
                    model[key] = value;
                }
            }
            std::map<std::string, std::string> merged;
            const auto list = d.merged();
            RC_ASSERT(d.mergedSize() == list->size());
            for (char c = 'a'; c <= 'h'; ++c) {
                const entries::Entry *found = d.find(std::string(1, c));
                RC_ASSERT((found != nullptr) == model.contains(std::string(1, c)));
            }
            d.visitMerged([&](const entries::Entry &one, Draft::Status status) {
                RC_ASSERT(status == d.status(one.key));
            });
            for (const entries::Entry &one : *list)
                merged[one.key] = std::string(m_sealer.open(one.value)->text());
            RC_ASSERT(merged == model);
            RC_ASSERT(std::is_sorted(list->begin(), list->end(),
                                     [](const auto &x, const auto &y) { return x.key < y.key; }));
        }));
}

void tst_Draft::copiesDoNotSeeLaterChanges()
{
    Draft d = draft({{"a", "1"}});
    d.put(entry("b", "2"), same());
    const Draft copy = d;
    d.put(entry("c", "3"), same());
    d.remove("b");
    QCOMPARE(copy.count(), std::size_t(1));
    QVERIFY(copy.find("b"));
    QVERIFY(!copy.find("c"));
    QVERIFY(!d.find("b"));
    QCOMPARE(d.mergedSize(), std::size_t(2));
}

void tst_Draft::whatIsTakenCanBePutBack()
{
    QVERIFY(rc::check("take() is remove() of each, and putBack() undoes it, on another base too",
                      [this](const std::vector<std::uint8_t> &steps, const std::set<std::uint8_t> &chosen) {
                          Draft d = draft({{"a", "0"}, {"c", "0"}, {"e", "0"}, {"g", "0"}});
                          for (const std::uint8_t step : steps) {
                              const std::string key(1, static_cast<char>('a' + step % 8));
                              if (step % 3 == 0)
                                  d.remove(key);
                              else
                                  d.put(entry(key, std::to_string(step / 8 % 3)), same());
                          }
                          const Draft before = d;
                          Draft one = d;
                          std::set<std::string> wanted;
                          for (const std::uint8_t n : chosen)
                              wanted.insert(std::string(1, static_cast<char>('a' + n % 9)));
                          for (const std::string &key : wanted)
                              one.remove(key);
                          Draft::Taken taken = d.take({wanted.begin(), wanted.end()});
                          const auto agree = [this](const Draft &a, const Draft &b) {
                              RC_ASSERT(a.removed() == b.removed());
                              RC_ASSERT(a.addedCount() == b.addedCount());
                              RC_ASSERT(a.changed().size() == b.changed().size());
                              for (const Draft::Shared &put : a.changed()) {
                                  const auto other = b.changed().find(put);
                                  RC_ASSERT(other != b.changed().end());
                                  RC_ASSERT(entries::sameContent(*put, **other, m_sealer));
                              }
                          };
                          agree(d, one);
                          Draft moved = d;
                          const Draft other = draft({{"b", "5"}, {"c", "0"}});
                          moved.rebase(2, other.sharedBase(), same());
                          Draft wantedThere = before;
                          wantedThere.rebase(2, other.sharedBase(), same());
                          moved.putBack(taken);
                          moved.rebase(2, other.sharedBase(),
                                       same()); // as the list does: what says the same is no change
                          agree(moved, wantedThere);
                          d.putBack(std::move(taken));
                          agree(d, before);
                      }));
}

QTEST_APPLESS_MAIN(tst_Draft)
#include "tst_draft.moc"
