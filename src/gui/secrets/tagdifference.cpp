#include "gui/secrets/tagdifference.h"

#include "gui/secrets/differenceview.h"
#include "gui/widgets/text.h"

#include <QLocale>

#include <unordered_set>

namespace hypha::gui {

static constexpr std::size_t tagsInText = 60; ///< nobody reads more; the entry lists all of them

QString tagsText(const std::vector<std::string> &tags)
{
    QStringList shown;
    for (const std::string &tag : tags) {
        if (shown.size() == static_cast<qsizetype>(tagsInText))
            break;
        shown << displayText(tag);
    }
    const QString text = shown.join(QStringLiteral(", "));
    const auto more = static_cast<int>(tags.size() - static_cast<std::size_t>(shown.size()));
    return more > 0 ? DifferenceView::tr("%1 and %Ln more", "tags", more).arg(text) : text;
}

static std::vector<std::string> without(const std::vector<std::string> &all,
                                        const std::vector<std::string> &others)
{
    const std::unordered_set<std::string> known(others.begin(), others.end());
    std::vector<std::string> rest;
    for (const std::string &tag : all) {
        if (!known.contains(tag))
            rest.push_back(tag);
    }
    return rest;
}

TagDifference tagDifference(const std::vector<std::string> &before, const std::vector<std::string> &after)
{
    const auto gone = without(before, after), come = without(after, before);
    if (gone.empty() && come.empty())
        return {tagsText(before), tagsText(after)}; // the same ones, in whatever order
    const auto stayed = static_cast<int>(before.size() - gone.size());
    const QString rest = stayed > 0 ? DifferenceView::tr("%Ln tag(s) stayed", nullptr, stayed) : QString();
    const auto told = [&rest](const QString &change) {
        return change.isEmpty() ? rest : rest.isEmpty() ? change : change + u'\n' + rest;
    };
    return {told(gone.empty() ? QString() : DifferenceView::tr("Taken away: %1", "tags").arg(tagsText(gone))),
            told(come.empty() ? QString() : DifferenceView::tr("Added: %1", "tags").arg(tagsText(come)))};
}

} // namespace hypha::gui
