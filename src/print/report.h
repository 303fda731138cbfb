#pragma once

#include "model/recovery/papersheet.h"

#include <QList>
#include <QString>

#include <atomic>
#include <filesystem>
#include <functional>

class QPagedPaintDevice;

/// Reports of many lines, on as many pages as they take. As for sheets: a QGuiApplication, any thread that
/// owns the device. Texts are finished and are painted as they are, never as markup: what other people wrote
/// is escaped for display by whoever makes the report.
namespace hypha::print {

struct ReportLine
{
    bool heading = false; ///< `text` alone, over the lines that follow
    QString when, number; ///< in columns of their own
    QString text;
    QList<std::pair<int, int>> strong; ///< begin and length of what stands out in `text`
    QString note;                      ///< below it; may be empty
};

struct ReportSection
{
    QString title;
    QString none;                     ///< said where there is no line
    QString widestWhen, widestNumber; ///< its columns are as wide as these
    std::size_t count = 0;
    /// Asked twice for each line, in order, on the thread that paints: nobody has to hold a long report.
    std::function<ReportLine(std::size_t index)> line;
};

struct Report
{
    QString above, title;
    QString state;     ///< whether what is reported holds; framed
    bool holds = true; ///< white on black where it does not
    QList<std::pair<QString, QString>> facts;
    std::vector<ReportSection> sections;
    QString page; ///< "Page %1 of %2"
};

/// On a printer or another device of pages, whose size and margins are already set. Errc::cancelled once
/// `cancel` is set, io when the device takes no pages. `abort` is called where painting has begun and does
/// not come to its end: a printer must not take half a report.
Result<void> paintReport(QPagedPaintDevice &device, const Report &report,
                         const std::atomic<bool> *cancel = nullptr, const std::function<void()> &abort = {});
/// As a PDF, fonts embedded: mode 0600 from its first byte, whole or not at all, and never in memory as a
/// whole. The same errors.
Result<void> writeReport(const std::filesystem::path &file, const Report &report, recovery::PaperSize size,
                         const std::atomic<bool> *cancel = nullptr);

} // namespace hypha::print
