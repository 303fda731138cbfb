#include "gui/widgets/wordgrid.h"

#include "crypto/wordlist.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QFrame>
#include <QGridLayout>

namespace hypha::gui {

QString allWords(const crypto::Hash &hash)
{
    return QString::fromStdString(crypto::fingerprintText(hash));
}

QString shortWords(const crypto::Hash &hash)
{
    return allWords(hash).section(u' ', 0, 2);
}

WordGrid::WordGrid(const char *name, int columns, QWidget *parent) : QWidget(parent)
{
    setObjectName(QLatin1String(name));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space(2));
    for (int i = 0; i < static_cast<int>(crypto::fingerprintWordCount); ++i) {
        QFrame *cell = makeFrame("wordCell", "word");
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(space(3), space(2), space(3), space(2));
        QLabel *number = makeLabel("wordNumber", QString::number(i + 1), "small", "muted");
        number->setMinimumWidth(space(5));
        row->addWidget(number);
        row->addWidget(makeLabel(qPrintable(QStringLiteral("word%1").arg(i)), {}, "heading"), 1);
        grid->addWidget(cell, i / columns, i % columns);
    }
}

void WordGrid::setHash(const crypto::Hash &hash)
{
    const QStringList words = allWords(hash).split(u' ');
    for (int i = 0; i < words.size(); ++i)
        findChild<QLabel *>(QStringLiteral("word%1").arg(i))->setText(words[i]);
    setAccessibleName(tr("Fingerprint words"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void WordGrid::setLarge()
{
    for (int i = 0; i < static_cast<int>(crypto::fingerprintWordCount); ++i)
        findChild<QLabel *>(QStringLiteral("word%1").arg(i))->setProperty("type", QStringLiteral("title"));
}

} // namespace hypha::gui
