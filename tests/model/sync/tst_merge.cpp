#include "model/entries/anyentries.h"
#include "model/sync/merge.h"

#include <QtTest>
#include <rapidcheck.h>

#include <set>

using namespace hypha;
using namespace hypha::test;

class tst_Merge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differentEntriesMerge();
    void differentFieldsOfOneEntryMerge();
    void sameChangeOnBothSidesMerges();
    void sameFieldChangedDifferentlyIsAConflict();
    void removedHereAndChangedThereIsAConflict();
    void removedHereAndUntouchedThereIsRemoved();
    void ownFieldsMergeByName();
    void tagsMergeOneByOne();
    void addedByBothWithOtherValuesIsAConflict();
    void settlingAsOursChangesOnlyWhatConflicted();
    void mergeCommutesUpToTheNamesOfTheSides();
    void mergeIsIdempotent();
    void oneSideAloneWins();
    void C7_aHundredThousandOfEverythingInOneEntryIsMergedAtOnce();
    void O4_everyValueWrittenIsFindable();

private:
    Entry entry(const char *key, std::string_view value) const { return entryOf(m_sealer, key, value); }
    std::string valueOf(const EntryList &list, const char *key) const
    {
        return opened(m_sealer, find(list, key)->value);
    }

    crypto::SessionSealer m_sealer;
};

void tst_Merge::differentEntriesMerge()
{
    const EntryList base{entry("A", "1"), entry("B", "1")};
    const auto out = sync::merge(base, {entry("A", "2"), entry("B", "1")},
                                 {entry("A", "1"), entry("B", "3"), entry("C", "4")}, m_sealer);
    QVERIFY(out.conflicts.empty());
    QCOMPARE(valueOf(out.merged, "A"), std::string("2"));
    QCOMPARE(valueOf(out.merged, "B"), std::string("3"));
    QCOMPARE(valueOf(out.merged, "C"), std::string("4"));
}

void tst_Merge::differentFieldsOfOneEntryMerge()
{
    Entry theirs = entry("A", "2");
    Entry ours = entry("A", "1");
    ours.url = "https://example.org";
    const auto out = sync::merge({entry("A", "1")}, {theirs}, {ours}, m_sealer);
    QVERIFY(out.conflicts.empty());
    QCOMPARE(valueOf(out.merged, "A"), std::string("2"));
    QCOMPARE(out.merged[0].url.value(), std::string("https://example.org"));
}

void tst_Merge::sameChangeOnBothSidesMerges()
{
    const auto out = sync::merge({entry("A", "1")}, {entry("A", "2")}, {entry("A", "2")}, m_sealer);
    QVERIFY(out.conflicts.empty());
    QCOMPARE(valueOf(out.merged, "A"), std::string("2"));
}

void tst_Merge::sameFieldChangedDifferentlyIsAConflict()
{
    const auto out = sync::merge({entry("A", "1")}, {entry("A", "2")}, {entry("A", "3")}, m_sealer);
    QCOMPARE(out.conflicts.size(), std::size_t(1));
    QCOMPARE(out.conflicts[0].fields, std::vector<std::string>{"value"});
    QCOMPARE(valueOf(out.merged, "A"), std::string("2"));
    QCOMPARE(opened(m_sealer, out.conflicts[0].ours->value), std::string("3"));
}

void tst_Merge::removedHereAndChangedThereIsAConflict()
{
    const auto theirsChanged = sync::merge({entry("A", "1")}, {entry("A", "2")}, {}, m_sealer);
    QCOMPARE(theirsChanged.conflicts.size(), std::size_t(1));
    QCOMPARE(valueOf(theirsChanged.merged, "A"), std::string("2"));
    const auto oursChanged = sync::merge({entry("A", "1")}, {}, {entry("A", "2")}, m_sealer);
    QCOMPARE(oursChanged.conflicts.size(), std::size_t(1));
    QVERIFY(oursChanged.merged.empty());
    QCOMPARE(opened(m_sealer, oursChanged.conflicts[0].ours->value), std::string("2"));
}

void tst_Merge::removedHereAndUntouchedThereIsRemoved()
{
    const EntryList both{entry("A", "1"), entry("B", "1")};
    QCOMPARE(sync::merge(both, both, {entry("B", "1")}, m_sealer).merged.size(), std::size_t(1));
    QCOMPARE(sync::merge(both, {entry("B", "1")}, both, m_sealer).merged.size(), std::size_t(1));
}

void tst_Merge::ownFieldsMergeByName()
{
    Entry base = entry("A", "1");
    base.fields = {{"host", "one", {}, false}, {"port", "1", {}, false}};
    Entry theirs = base, ours = base;
    theirs.fields[0].text = "two";
    ours.fields[1] = {"port", {}, sealed(m_sealer, "2"), true};
    ours.fields.push_back({"user", "ada", {}, false});
    auto out = sync::merge({base}, {theirs}, {ours}, m_sealer);
    QVERIFY(out.conflicts.empty());
    QCOMPARE(out.merged[0].fields.size(), std::size_t(3));
    QCOMPARE(out.merged[0].fields[0].text, std::string("two"));
    QVERIFY(out.merged[0].fields[1].concealed);

    ours.fields[0].text = "three";
    out = sync::merge({base}, {theirs}, {ours}, m_sealer);
    QCOMPARE(out.conflicts.size(), std::size_t(1));
    QCOMPARE(out.conflicts[0].fields, std::vector<std::string>{"field:host"});
}

void tst_Merge::tagsMergeOneByOne()
{
    Entry base = entry("A", "1");
    base.tags = {"old", "kept"};
    Entry theirs = base, ours = base;
    theirs.tags = {"kept", "theirs"};
    ours.tags = {"old", "kept", "ours"};
    const auto out = sync::merge({base}, {theirs}, {ours}, m_sealer);
    QVERIFY(out.conflicts.empty());
    QCOMPARE(out.merged[0].tags, (std::vector<std::string>{"kept", "ours", "theirs"}));
}

/// As a member may write it; comparing each with each would keep whoever syncs busy for hours.
void tst_Merge::C7_aHundredThousandOfEverythingInOneEntryIsMergedAtOnce()
{
    constexpr int many = 100'000;
    Entry base = entry("A", "1");
    const auto nothing = sealed(m_sealer, "0");
    for (int n = 0; n < many; ++n) {
        const std::string name = "name" + std::to_string(many + n);
        base.tags.push_back(name);
        base.fields.push_back({name, "text", {}, false});
        base.unknown.emplace_back(name, nothing);
    }
    Entry theirs = base, ours = base;
    for (Entry *side : {&theirs, &ours}) {
        const std::string own = side == &ours ? "ours" : "theirs";
        side->tags.push_back(own);
        side->fields.push_back({own, "text", {}, false});
        side->fields[many / 2].text = own;
        side->unknown.emplace_back(own, nothing);
    }
    const auto out = sync::merge({base}, {theirs}, {ours}, m_sealer);
    QCOMPARE(out.conflicts.size(), std::size_t(1));
    QCOMPARE(out.conflicts[0].fields, std::vector<std::string>{"field:" + base.fields[many / 2].name});
    const Entry &merged = out.merged[0];
    QCOMPARE(merged.tags.size(), std::size_t(many + 2));
    QCOMPARE(merged.fields.size(), std::size_t(many + 2));
    QCOMPARE(merged.unknown.size(), std::size_t(many + 2));
    const auto difference = entries::difference({theirs}, {ours}, m_sealer);
    QCOMPARE(difference.changed[0].second, (std::vector<std::string>{"tags", "fields", "theirs", "ours"}));
}

void tst_Merge::addedByBothWithOtherValuesIsAConflict()
{
    const auto out = sync::merge({}, {entry("A", "1")}, {entry("A", "2")}, m_sealer);
    QCOMPARE(out.conflicts.size(), std::size_t(1));
    QVERIFY(!out.conflicts[0].base);
    QCOMPARE(out.conflicts[0].fields, std::vector<std::string>{"value"});
}

void tst_Merge::settlingAsOursChangesOnlyWhatConflicted()
{
    Entry theirs = entry("A", "2"), ours = entry("A", "3");
    theirs.url = "https://theirs.example";
    const auto out = sync::merge({entry("A", "1")}, {theirs}, {ours}, m_sealer);
    const auto settled = sync::settledAsOurs(out.conflicts[0], &out.merged[0]);
    QCOMPARE(opened(m_sealer, settled->value), std::string("3"));
    QCOMPARE(settled->url.value(), std::string("https://theirs.example"));
    const auto removed = sync::merge({entry("A", "1")}, {theirs}, {}, m_sealer);
    QVERIFY(!sync::settledAsOurs(removed.conflicts[0], &removed.merged[0]));
}

namespace {

/// Few texts, so that the two sides meet often.
std::string fewTexts()
{
    return *rc::gen::elementOf(std::vector<std::string>{"", "a", "b", "c"});
}

std::optional<std::string> maybeFew()
{
    const std::string text = fewTexts();
    return text.empty() ? std::nullopt : std::optional(text);
}

void editOnce(Entry &e, const crypto::SessionSealer &sealer)
{
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
        e.value = sealed(sealer, fewTexts());
        break;
    case 1:
        e.kind = static_cast<Kind>(*rc::gen::inRange(0, 3));
        break;
    case 2:
        e.description = maybeFew();
        break;
    case 3:
        e.url = maybeFew();
        break;
    case 4:
        e.totp = *rc::gen::arbitrary<bool>() ? std::optional(sealed(sealer, fewTexts())) : std::nullopt;
        break;
    case 5:
        e.tags.push_back(fewTexts());
        break;
    case 6:
        e.tags.clear();
        break;
    case 7:
        e.fields.push_back({fewTexts(), fewTexts(), {}, false});
        break;
    case 8:
        e.fields.push_back({fewTexts(), {}, sealed(sealer, fewTexts()), true});
        break;
    default:
        e.unknown = {{"x-" + fewTexts(), sealed(sealer, "\"" + fewTexts() + "\"")}};
    }
}

EntryList editedList(EntryList list, const crypto::SessionSealer &sealer)
{
    for (int n = *rc::gen::inRange(0, 8); n > 0; --n) {
        const std::string key(1, static_cast<char>(*rc::gen::inRange<int>('A', 'E')));
        const Entry *present = find(list, key);
        if (present && *rc::gen::inRange(0, 4) == 0) {
            remove(list, key);
            continue;
        }
        Entry e = present ? *present : entryOf(sealer, key, fewTexts());
        editOnce(e, sealer);
        put(list, std::move(e));
    }
    return list;
}

struct Sides
{
    EntryList base, theirs, ours;
};

Sides anySides(const crypto::SessionSealer &sealer)
{
    Sides s;
    s.base = editedList({}, sealer);
    s.theirs = editedList(s.base, sealer);
    s.ours = editedList(s.base, sealer);
    return s;
}

/// Every text of an entry that somebody could miss.
std::set<std::string> textsOf(const Entry &e, const crypto::SessionSealer &sealer)
{
    std::set<std::string> out{"value " + opened(sealer, e.value), std::string("kind ") + toString(e.kind)};
    for (const auto &[name, text] : {std::pair("description ", e.description), std::pair("url ", e.url)})
        if (text)
            out.insert(name + *text);
    if (e.totp)
        out.insert("totp " + opened(sealer, *e.totp));
    for (const std::string &tag : e.tags)
        out.insert("tag " + tag);
    for (const Field &f : e.fields)
        out.insert("field " + f.name + " " + (f.concealed ? "*" + opened(sealer, f.secret) : f.text));
    for (const auto &[name, value] : e.unknown)
        out.insert(name + " " + opened(sealer, value));
    return out;
}

std::set<std::string> textsOf(const EntryList &list, const std::string &key,
                              const crypto::SessionSealer &sealer)
{
    const Entry *e = find(list, key);
    return e ? textsOf(*e, sealer) : std::set<std::string>();
}

std::set<std::string> findable(const sync::Merge &merge, const std::string &key,
                               const crypto::SessionSealer &sealer)
{
    std::set<std::string> out = textsOf(merge.merged, key, sealer);
    for (const auto &conflict : merge.conflicts)
        for (const auto &side : {conflict.theirs, conflict.ours})
            if (conflict.key == key && side)
                out.merge(textsOf(*side, sealer));
    return out;
}

} // namespace

void tst_Merge::mergeCommutesUpToTheNamesOfTheSides()
{
    QVERIFY(rc::check([this] {
        const Sides s = anySides(m_sealer);
        const auto one = sync::merge(s.base, s.theirs, s.ours, m_sealer);
        const auto two = sync::merge(s.base, s.ours, s.theirs, m_sealer);
        RC_ASSERT(one.conflicts.size() == two.conflicts.size());
        EntryList a = one.merged, b = two.merged;
        for (std::size_t i = 0; i < one.conflicts.size(); ++i) {
            const auto &x = one.conflicts[i], &y = two.conflicts[i];
            RC_ASSERT(x.key == y.key && x.fields == y.fields);
            RC_ASSERT(x.ours.has_value() == y.theirs.has_value() &&
                      (!x.ours || sameContent(*x.ours, *y.theirs, m_sealer)));
            // Settling every conflict for one person gives one list, whatever that person's side is called.
            const auto settled = sync::settledAsOurs(x, find(a, x.key));
            remove(a, x.key);
            if (settled)
                put(a, *settled);
        }
        const auto diff = difference(a, b, m_sealer);
        for (const auto &[key, fields] : diff.changed)
            RC_ASSERT(fields == std::vector<std::string>{"fields"}); // the order of one's own fields alone
        RC_ASSERT(diff.added.empty() && diff.removed.empty());
    }));
}

void tst_Merge::mergeIsIdempotent()
{
    QVERIFY(rc::check([this] {
        const Sides s = anySides(m_sealer);
        const auto once = sync::merge(s.base, s.theirs, s.ours, m_sealer);
        const auto again = sync::merge(s.theirs, once.merged, once.merged, m_sealer);
        RC_ASSERT(again.conflicts.empty() && difference(once.merged, again.merged, m_sealer).empty());
        RC_ASSERT(difference(sync::merge(s.ours, once.merged, s.ours, m_sealer).merged, once.merged, m_sealer)
                      .empty());
    }));
}

void tst_Merge::oneSideAloneWins()
{
    QVERIFY(rc::check([this] {
        const EntryList base = anyList(m_sealer);
        const EntryList changed = editedList(base, m_sealer);
        for (const auto &out :
             {sync::merge(base, changed, base, m_sealer), sync::merge(base, base, changed, m_sealer)})
            RC_ASSERT(out.conflicts.empty() && difference(out.merged, changed, m_sealer).empty());
    }));
}

void tst_Merge::O4_everyValueWrittenIsFindable()
{
    QVERIFY(rc::check([this] {
        const Sides s = anySides(m_sealer);
        const auto out = sync::merge(s.base, s.theirs, s.ours, m_sealer);
        for (const char *key : {"A", "B", "C", "D"}) {
            auto before = textsOf(s.base, key, m_sealer);
            if (before.empty()) // what a new entry says without anybody having said it
                before = {"value ", "kind env"};
            const auto found = findable(out, key, m_sealer);
            for (const EntryList *side : {&s.theirs, &s.ours})
                for (const std::string &text : textsOf(*side, key, m_sealer))
                    if (!before.contains(text) && !found.contains(text))
                        RC_FAIL(std::string(key) + " lost " + text + "\nbase\n" + dump(s.base, m_sealer) +
                                "theirs\n" + dump(s.theirs, m_sealer) + "ours\n" + dump(s.ours, m_sealer));
        }
    }));
}

QTEST_APPLESS_MAIN(tst_Merge)
#include "tst_merge.moc"
