#include "gui/secrets/partcell.h"

#include "gui/secrets/differenceview.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"

namespace hypha::gui {

static const QString spokenColon = QStringLiteral(": ");

QWidget *partCell(session::Session &session, const char *name, const EntryPart *part, const QString &side)
{
    if (!part) {
        //: this part of the entry is not there on this side
        QLabel *none = makeLabel(name, DifferenceView::tr("none"), "", "muted");
        none->setAccessibleName(side.isEmpty() ? none->text() : side + spokenColon + none->text());
        return none;
    }
    const QString what = side.isEmpty() ? part->label : side + spokenColon + part->label;
    if (!part->secret && !part->hidden) {
        auto *text = new TextBlock(name, part->text);
        text->setAccessibleName(what + spokenColon + part->text);
        return text;
    }
    auto *row = new SecretRow(name, what);
    row->setCopyVisible(false);
    row->field()->setMultiLine(true);
    if (part->hidden) {
        row->field()->setSource([text = *part->hidden] {
            return Result<crypto::SecretBytes>(crypto::SecretBytes::copyOf(asBytes(text)));
        });
        return row;
    }
    row->field()->setSource([&session, value = *part->secret]() -> Result<crypto::SecretBytes> {
        return value.ciphertext.empty() ? Result<crypto::SecretBytes>() : session.reveal(value);
    });
    return row;
}

bool sameParts(const session::Session &session, const EntryPart *a, const EntryPart *b)
{
    if (!a || !b || a->secret.has_value() != b->secret.has_value())
        return !a && !b;
    if (!a->secret)
        return a->text == b->text && a->hidden == b->hidden;
    const auto x = session.reveal(*a->secret), y = session.reveal(*b->secret);
    return x && y && x->equals(y->view());
}

} // namespace hypha::gui
