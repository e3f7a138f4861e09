// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are kept as the bytes of a PNG or a JPEG, whoever made them: told apart by how they begin, never by a
// name, and decoded only where their size is reasonable. Nothing here follows a path that such bytes may hold.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QImage>

namespace trilateral
{

inline constexpr qint64 mostImageBytes = qint64(12) << 20;  // of a picture as it is kept
inline constexpr qint64 mostImagePixels = qint64(60) << 20; // of one that is decoded
inline constexpr int longestImageSide = 3840;               // pixels, of a picture that is taken in

// "png", "jpeg", or empty for anything else.
[[nodiscard]] QString imageSuffix(const QByteArray &bytes);
[[nodiscard]] QString imageMimeType(const QByteArray &bytes);
// Null where they are no picture, a broken one or one that is too large.
[[nodiscard]] QImage decodedImage(const QByteArray &bytes);
// Without decoding it; empty where there is none.
[[nodiscard]] QSize imageSize(const QByteArray &bytes);
// A picture's file, made small enough to be kept: as it is, or scaled down where it is larger than any screen. The
// error is a sentence that names the file.
[[nodiscard]] Result<QByteArray> readImageFile(const QString &file);

} // namespace trilateral
