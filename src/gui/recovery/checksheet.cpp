#include "gui/recovery/checksheet.h"

#include "gui/recovery/sheetwords.h"
#include "gui/recovery/wordsfield.h"
#include "gui/text/errortext.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/recovery/sharecheck.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

CheckSheet::CheckSheet(session::Session &session, recovery::Document document, QWidget *parent)
    : Sheet("checkSheet", tr("Check a share"),
            tr("Type what stands on the sheet. It is only looked at here: the key is not rebuilt, and no "
               "word is "
               "kept. The audit log notes that this share was checked."),
            tr("Check"), parent),
      m_session(session), m_document(std::move(document)), m_past(session),
      m_words(new WordsField("checkWords", tr("Words of the share"), session)),
      m_result(makeParagraph("checkResult", {}, "label"))
{
    content()->addWidget(
        m_result); // above: what is said of a picture that was read would push it out of sight
    content()->addWidget(m_words);
    m_result->hide();
    setRoom(165, 90);
    connect(this, &Sheet::confirmed, this, &CheckSheet::check);
    connect(m_words, &WordsField::changed, this, [this] { mainButton()->setEnabled(m_words->isWhole()); });
    connect(m_words, &WordsField::codesRead, this, [this](const auto &codes) { checkCodes(*codes); });
    connect(&m_session, &session::Session::stateChanged, this, &CheckSheet::follow);
    mainButton()->setEnabled(false);
    follow();
}

bool CheckSheet::isReplaced() const
{
    const auto state = m_session.state();
    return state && state->recoveryKey && state->recoveryKey->id != m_document.key;
}

/// A new set may come in while somebody types: what was a good sheet when this was opened is void then.
void CheckSheet::follow()
{
    if (!isReplaced())
        return;
    m_session.withVault(
        this,
        [](session::OpenVault &vault) {
            return recovery::currentDocument(*vault.state(),
                                             [&vault](const std::string &path) { return vault.file(path); });
        },
        [this](Result<recovery::Document> present) {
            if (!present)
                return present.error().code == Errc::cancelled ? void() : showError(tell(present.error()));
            const std::uint64_t old = std::exchange(m_document, std::move(*present)).setNumber;
            if (m_document.setNumber == old) // asked twice
                return;
            m_past.readAgain();
            m_result->setText(replacedText(old, m_document.setNumber));
            setTone(m_result, "warning");
            m_result->show();
        });
}

QString CheckSheet::verdict(ByteView words, bool &good)
{
    const recovery::ShareCheck check = recovery::checkWords(words);
    good = check.valid() && recovery::belongsTo(*check.header, m_document);
    if (!check.valid())
        return tellShare(check.error.value_or(crypto::slip39::ShareError{}));
    if (!good)
        return m_past.tell(*check.header, m_document.setNumber);
    const unsigned group = check.header->groupIndex, index = check.header->memberIndex;
    const recovery::Holder *holder = recovery::holderOf(m_document.plan, group, index);
    m_checked.emplace_back(group, index);
    const recovery::Group &named = m_document.plan.groups[group];
    const QString set = QString::number(m_document.setNumber), name = shortText(displayText(named.name)),
                  number = QString::number(index + 1), count = QString::number(named.count);
    return holder && !holder->name.empty()
               ? tr("✓ Valid: set %1, group %2, share %3 of %4, holder %5.")
                     .arg(set, name, number, count, shortText(displayText(holder->name)))
               : tr("✓ Valid: set %1, group %2, share %3 of %4.").arg(set, name, number, count);
}

void CheckSheet::check()
{
    bool good = false;
    if (isReplaced())
        return m_words->showFault(tr("The vault is still being read."));
    const QString line = verdict(m_words->words().view(), good);
    if (!good) {
        m_result->hide(); // of the one before
        m_words->setFocus();
        return m_words->showFault(line);
    }
    m_words->clear();
    showResult({line}, good);
}

/// A PDF may hold several sheets; what is no share is the small code with the checkpoint.
void CheckSheet::checkCodes(const std::vector<crypto::SecretBytes> &codes)
{
    if (isReplaced())
        return m_words->showFault(tr("The vault is still being read."));
    QStringList lines;
    bool allGood = true;
    for (const crypto::SecretBytes &code : codes) {
        if (!recovery::checkWords(code.view()).valid())
            continue;
        bool good = false;
        lines << verdict(code.view(), good);
        allGood = allGood && good;
    }
    if (lines.isEmpty())
        return showResult({tr("The codes on it hold no share of a recovery key.")}, false);
    showResult(lines, allGood);
}

void CheckSheet::showResult(QStringList lines, bool good)
{
    m_result->setText(lines.join(u'\n'));
    setTone(m_result, good ? "accent" : "danger");
    m_result->show();
    if (!m_checked.empty())
        note();
}

/// Whether what this person notes will count (drills.h).
bool CheckSheet::vouchesForAll(const std::vector<recovery::Drill> &drills) const
{
    const auto state = m_session.state();
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    return state && std::ranges::all_of(drills, [&](const recovery::Drill &drill) {
               return recovery::vouchesFor(*state, m_document.plan, drill.group, drill.index, me,
                                           state->clock);
           });
}

void CheckSheet::note()
{
    setMainText(tr("Check another one"));
    setCancelText(tr("Close")); // what is noted is not taken back
    std::vector<recovery::Drill> drills;
    for (const auto &[group, index] : std::exchange(m_checked, {}))
        drills.push_back({recovery::DrillKind::checked, m_document.setNumber, group, index});
    const bool counts = vouchesForAll(drills);
    m_session.withClock(
        this,
        [drills = std::move(drills), key = m_document.key](session::OpenVault &vault) -> Result<bool> {
            for (const recovery::Drill &drill : drills) {
                const auto state = vault.state();
                if (!state->recoveryKey || state->recoveryKey->id != key)
                    return false;
                HYPHA_CHECK(vault.run(vault::op::AddNote{std::nullopt, recovery::noteOf(drill)}));
            }
            return true;
        },
        [this, counts](const Result<bool> &result) {
            if (!result) {
                showError(tell(result.error()));
                return mainButton()->setEnabled(m_words->isWhole());
            }
            if (!*result) // follow() says why
                return m_result->hide();
            Q_EMIT said(counts
                            ? tr("Noted in the audit log.")
                            : tr("Noted in the audit log. It counts when its holder or an admin checks it."));
        });
}

} // namespace hypha::gui
