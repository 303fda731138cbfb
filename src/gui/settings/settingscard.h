#pragma once

#include <QString>

#include <utility>

class QFrame;
class QVBoxLayout;

namespace hypha::gui {

/// A card with a heading, and where its content goes.
std::pair<QFrame *, QVBoxLayout *> makeSettingsCard(const char *name, const QString &title);
/// The same around a frame that is there already.
QVBoxLayout *dressSettingsCard(QFrame *card, const char *name, const QString &title);

} // namespace hypha::gui
