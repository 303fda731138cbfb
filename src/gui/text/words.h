#pragma once

#include "model/entries/entry.h"

#include <QString>

class QDate;

namespace hypha::gui {

QString kindName(entries::Kind kind);
QStringList kindNames();
/// What the value is called for entries of this kind: password, number, private key …
QString valueName(entries::Kind kind);
/// A field that entries of this kind have by the format, in words; any other as it is called, escaped.
QString fieldName(entries::Kind kind, const std::string &name);
/// A part of an entry as Difference names it: "value", "expires_at" …
QString partName(const std::string &part);
/// "today", "3 days ago", a date; by locale.
QString agoText(const Timestamp &time, const Timestamp &now);
QString dateTimeText(const Timestamp &time);
/// A user id without its provider, for reading.
QString personText(const std::string &userId);

} // namespace hypha::gui
