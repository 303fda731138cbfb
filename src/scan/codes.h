#pragma once

#include <QImage>

#include <string>
#include <vector>

namespace hypha::scan {

/// The QR codes of one picture, as ZBar finds them; the picture is tried as it is, smaller, larger and
/// inverted.
std::vector<std::string> codesOf(const QImage &picture);

} // namespace hypha::scan
