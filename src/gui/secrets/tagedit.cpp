#include "gui/secrets/tagedit.h"

#include "gui/secrets/taglist.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <unordered_set>

namespace hypha::gui {

TagEdit::TagEdit(const char *name, QWidget *parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_line(new QLineEdit)
{
    setObjectName(QLatin1String(name) + QStringLiteral("Box"));
    m_line->setObjectName(QLatin1String(name));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setMinimumWidth(space(24));
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    auto *chips = new QWidget;
    m_flow = new FlowLayout(chips);
    m_flow->insertWidget(0, m_line);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    m_column->addWidget(chips);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            take();
        Q_EMIT edited();
    });
}

void TagEdit::setTags(const std::vector<std::string> &tags)
{
    m_line->setText({}); // unlike clear() without a way back
    m_tags = tags;
    rebuild();
}

std::vector<std::string> TagEdit::tags() const
{
    std::vector<std::string> all = m_tags;
    const std::string typed = utf8(m_line->text().trimmed());
    if (!typed.empty() && std::find(all.begin(), all.end(), typed) == all.end())
        all.push_back(typed);
    return all;
}

void TagEdit::take()
{
    const QStringList words = m_line->text().split(u',');
    m_line->clear();
    std::unordered_set<std::string> known(m_tags.begin(), m_tags.end()); // thousands may have been pasted
    for (const QString &word : words) {
        std::string tag = utf8(word.trimmed());
        if (!tag.empty() && known.insert(tag).second)
            m_tags.push_back(std::move(tag));
    }
    rebuild();
    Q_EMIT edited();
}

void TagEdit::rebuild()
{
    const bool listed = m_tags.size() > TagList::asChips;
    showChips();
    if (listed)
        showList();
    else if (m_many)
        m_list->setTags({});
    if (m_many)
        m_many->setVisible(listed);
    m_flow->invalidate();
    updateGeometry();
}

QPushButton *TagEdit::makeChip(const std::string &tag)
{
    const QString text = displayText(tag);
    QPushButton *chip = makeButton("tagChip", {}, "chip");
    chip->setText(
        chip->fontMetrics().elidedText(text, Qt::ElideRight, space(50)).replace(u'&', QStringLiteral("&&")));
    chip->setIcon(quietIcon(QStringLiteral("close")));
    chip->setIconSize({space(3), space(3)});
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setAccessibleName(tr("Remove the tag %1").arg(text));
    chip->setToolTip(tr("Remove this tag"));
    connect(chip, &QPushButton::clicked, this, [this, tag] {
        std::erase(m_tags, tag);
        rebuild();
        m_line->setFocus();
        Q_EMIT edited();
    });
    return chip;
}

/// None where there are too many.
void TagEdit::showChips()
{
    while (m_flow->count() > 1) {
        QLayoutItem *item = m_flow->takeAt(0);
        item->widget()->setParent(nullptr);
        item->widget()->hide();        // the layout may have it shown later yet: as a window of its own
        item->widget()->deleteLater(); // it may be the chip that was just clicked
        delete item;
    }
    if (m_tags.size() > TagList::asChips)
        return;
    int place = 0;
    QWidget *last = m_line;
    for (const std::string &tag : m_tags) {
        QPushButton *chip = makeChip(tag);
        m_flow->insertWidget(place++, chip);
        setTabOrder(last, chip);
        last = chip;
    }
    setTabOrder(last, m_line); // Tab goes along the chips to the line, wherever they were made
}

void TagEdit::buildList()
{
    m_many = new QWidget;
    m_list = new TagList("editorTagList");
    m_count = makeLabel("editorTagCount", {}, "small", "muted");
    m_remove = makeButton("editorTagRemove", tr("Remove the chosen tags"), "quiet");
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(m_many);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_list);
    column->addLayout(row);
    m_column->insertWidget(0, m_many);
    setTabOrder(m_list, m_remove);
    setTabOrder(m_remove, m_line);
    connect(m_list, &TagList::removeRequested, this, &TagEdit::removeChosen);
    connect(m_list, &TagList::choiceChanged, this,
            [this] { m_remove->setEnabled(m_list->selectionModel()->hasSelection()); });
    connect(m_remove, &QPushButton::clicked, this, &TagEdit::removeChosen);
}

void TagEdit::showList()
{
    if (!m_list)
        buildList();
    m_list->setTags(m_tags);
    m_count->setText(
        tr("%Ln tag(s): too many to stand side by side", nullptr, static_cast<int>(m_tags.size())));
}

void TagEdit::removeChosen()
{
    if (!m_list->selectionModel()->hasSelection())
        return;
    const int first = m_list->selectionModel()->selection().first().top();
    m_tags = m_list->unchosen();
    rebuild();
    if (m_many->isHidden())
        m_line->setFocus();
    else
        m_list->chooseRow(first);
    Q_EMIT edited();
}

bool TagEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
        take();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.empty()) {
        m_tags.pop_back();
        rebuild();
        Q_EMIT edited();
        return true;
    }
    return false;
}

} // namespace hypha::gui
