#pragma once

#include <QImage>

#include <functional>

namespace hypha::scan {

enum class Decoded : std::uint8_t { done, noPicture, tooLarge };

/// Hands every picture in `bytes` to `take`: the one of an image file, or the pages of a PDF.
Decoded decodePictures(const QByteArray &bytes, const std::function<void(const QImage &)> &take);

} // namespace hypha::scan
