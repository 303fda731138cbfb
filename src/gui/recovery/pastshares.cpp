#include "gui/recovery/pastshares.h"

#include "gui/recovery/checksheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "model/recovery/pastsets.h"

namespace hypha::gui {

PastShares::PastShares(session::Session &session) : m_session(session)
{
    readAgain();
}

void PastShares::readAgain()
{
    m_session.withVault(
        this, [](session::OpenVault &vault) { return vault.pastRecoverySets(); },
        [this](Result<std::vector<recovery::Document>> past) {
            if (past) // without them an old sheet is void all the same, and not told whose it was
                m_sets = std::move(*past);
        });
}

QString PastShares::tell(const crypto::slip39::ShareHeader &share, std::uint64_t presentSet) const
{
    const QString present = QString::number(presentSet);
    const recovery::Document *set = recovery::setOf(share, m_sets);
    if (!set)
        return CheckSheet::tr(
                   "The words are right, but they belong to another set: this sheet is void. Destroy it; the "
                   "present set is number %1.")
            .arg(present);
    const recovery::Group &group = set->plan.groups[share.groupIndex];
    const recovery::Holder *holder = recovery::holderOf(set->plan, share.groupIndex, share.memberIndex);
    // All at once: what a name contains is no place for the next.
    const QString number = QString::number(share.memberIndex + 1), name = shortText(displayText(group.name)),
                  old = QString::number(set->setNumber);
    return holder && !holder->name.empty()
               ? CheckSheet::tr(
                     "Another set: the words are right, but they are share %1 of group %2 of set %3, holder "
                     "%4. Set %5 replaced it: this sheet is void, destroy it.")
                     .arg(number, name, old, shortText(displayText(holder->name)), present)
               : CheckSheet::tr(
                     "Another set: the words are right, but they are share %1 of group %2 of set %3. Set %4 "
                     "replaced it: this sheet is void, destroy it.")
                     .arg(number, name, old, present);
}

QString replacedText(std::uint64_t oldSet, std::uint64_t presentSet)
{
    return CheckSheet::tr("Set %1 has replaced set %2 while this was open: the sheets of set %2 are void.")
        .arg(presentSet)
        .arg(oldSet);
}

} // namespace hypha::gui
