#pragma once

#include "model/recovery/papersheet.h"

#include <QComboBox>
#include <functional>
#include <memory>

class QPrinter;

/// Where pages go, asked in the same way for everything that is printed. Neither dialog blocks; what was
/// chosen is told to `context`'s thread, and not when `context` is gone.
namespace hypha::gui {

/// A4 or Letter, the usual one of the place first.
class PaperChoice : public QComboBox
{
    Q_OBJECT
public:
    explicit PaperChoice(const char *name, QWidget *parent = nullptr);
    recovery::PaperSize size() const;
};

using TakePath = std::function<void(const QString &path)>;
using TakePrinter = std::function<void(const std::shared_ptr<QPrinter> &printer)>;

void askForPdf(QWidget *context, const char *name, const QString &proposed, const TakePath &take);
/// A printer that prints into a file is a PDF: ours has the right mode and is whole or not there.
void askForPrinter(QWidget *context, recovery::PaperSize size, const TakePrinter &take,
                   const TakePath &takePdf);

} // namespace hypha::gui
