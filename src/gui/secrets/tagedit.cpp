#include "gui/secrets/tagedit.h"

#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace hypha::gui {

TagEdit::TagEdit(const char *name, QWidget *parent)
    : QFrame(parent), m_flow(new FlowLayout(this)), m_line(new QLineEdit)
{
    setObjectName(QLatin1String(name) + QStringLiteral("Box"));
    m_line->setObjectName(QLatin1String(name));
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setMinimumWidth(space(24));
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    m_flow->insertWidget(0, m_line);
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
    for (const QString &word : words)
        add(utf8(word.trimmed()));
    rebuild();
    Q_EMIT edited();
}

void TagEdit::add(const std::string &tag)
{
    if (!tag.empty() && std::find(m_tags.begin(), m_tags.end(), tag) == m_tags.end())
        m_tags.push_back(tag);
}

void TagEdit::rebuild()
{
    while (m_flow->count() > 1) {
        QLayoutItem *item = m_flow->takeAt(0);
        item->widget()->setParent(nullptr);
        item->widget()->hide(); // the layout may have it shown later yet: as a window of its own
        item->widget()->deleteLater(); // it may be the chip that was just clicked
        delete item;
    }
    int place = 0;
    QWidget *last = m_line;
    for (const std::string &tag : m_tags) {
        const QString text = displayText(tag);
        QPushButton *chip = makeButton("tagChip", {}, "chip");
        chip->setText(chip->fontMetrics()
                          .elidedText(text, Qt::ElideRight, space(50))
                          .replace(u'&', QStringLiteral("&&")));
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
        m_flow->insertWidget(place++, chip);
        setTabOrder(last, chip);
        last = chip;
    }
    setTabOrder(last, m_line); // Tab goes along the chips to the line, wherever they were made
    m_flow->invalidate();
    updateGeometry();
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
