#pragma once

#include "model/recovery/papersheet.h"

#include <filesystem>
#include <span>

class QImage;
class QPagedPaintDevice;
class QPaintDevice;

/// Sheets on paper and in PDF. Needs a QGuiApplication (the offscreen platform will do), any thread that owns
/// the device. Besides what a painter and the print system keep while they work, nothing of a sheet is left
/// in memory, and nothing is written but what the names say.
namespace hypha::print {

using Sheets = std::span<const recovery::PaperSheet>;

/// One page a sheet on a printer or another device of pages, whose size and margins are already set.
/// Errc::io when it takes no pages, limitExceeded when a sheet does not fit on one.
Result<void> paintSheets(QPagedPaintDevice &device, Sheets sheets);
/// A PDF of them, fonts embedded. The same errors.
Result<crypto::SecretBytes> pdfOf(Sheets sheets, recovery::PaperSize size);
/// The same as a file: mode 0600 from its first byte, whole or not at all.
Result<void> writePdf(const std::filesystem::path &file, Sheets sheets, recovery::PaperSize size);

/// How a page will look, for a screen: white paper, in grey. With the words hidden, the picture holds nothing
/// of them; with the words shown, its pixels do until the caller overwrites them. limitExceeded as above.
Result<QImage> pictureOf(const recovery::PaperSheet &sheet, recovery::PaperSize size, int dotsPerInch,
                         bool showWords);

/// How far texts of a sheet have to shrink to fit on one page: 1 when not at all. limitExceeded below
/// `leastScale`.
Result<double> scaleToFit(const recovery::PaperSheet &sheet, QPaintDevice &device);
inline constexpr double leastScale = 0.6;

} // namespace hypha::print
