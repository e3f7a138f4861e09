// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/pivotPlacement.h"

#include <cmath>

namespace trilateral
{

namespace
{

using Vector = std::vector<double>;

// Squares the distances and subtracts the means of rows and columns.
void centre(std::vector<float> &cells, std::size_t columns)
{
    const std::size_t rows = cells.size() / columns;
    Vector columnMean(columns);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] *= cells[i];
        columnMean[i % columns] += cells[i];
    }
    double mean = 0;
    for (double &value : columnMean)
        mean += (value /= static_cast<double>(rows)) / static_cast<double>(columns);
    for (std::size_t row = 0; row < rows; ++row) {
        float *cell = cells.data() + row * columns;
        double rowMean = 0;
        for (std::size_t i = 0; i < columns; ++i)
            rowMean += cell[i] / static_cast<double>(columns);
        for (std::size_t i = 0; i < columns; ++i)
            cell[i] = static_cast<float>(-0.5 * (cell[i] - rowMean - columnMean[i] + mean));
    }
}

// The product of the cells' transpose with the cells.
Vector gramMatrix(const std::vector<float> &cells, std::size_t columns)
{
    Vector gram(columns * columns);
    for (std::size_t row = 0; row < cells.size(); row += columns)
        for (std::size_t i = 0; i < columns; ++i)
            for (std::size_t j = 0; j < columns; ++j)
                gram[i * columns + j] += static_cast<double>(cells[row + i]) * static_cast<double>(cells[row + j]);
    return gram;
}

double dot(const Vector &a, const Vector &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

double normalise(Vector &v)
{
    const double length = std::sqrt(dot(v, v));
    if (length > 0)
        for (double &value : v)
            value /= length;
    return length;
}

void subtractProjection(Vector &v, const Vector &direction)
{
    const double part = dot(v, direction);
    for (std::size_t i = 0; i < v.size(); ++i)
        v[i] -= part * direction[i];
}

struct Eigenpair {
    Vector direction;
    double value = 0;
};

// The strongest direction at right angles to `other`, by power iteration from a fixed start.
Eigenpair strongest(const Vector &matrix, std::size_t size, const Vector &other)
{
    Eigenpair pair{Vector(size), 0};
    for (std::size_t i = 0; i < size; ++i)
        pair.direction[i] = std::sin(1.0 + 1.7 * static_cast<double>(i) + static_cast<double>(other.size()));
    for (int round = 0; round < 60; ++round) {
        Vector product(size);
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t j = 0; j < size; ++j)
                product[i] += matrix[i * size + j] * pair.direction[j];
        if (!other.empty())
            subtractProjection(product, other);
        pair.value = normalise(product);
        pair.direction = std::move(product);
    }
    return pair;
}

// Along the direction, in lengths of the distances.
std::vector<float> project(const std::vector<float> &cells, const Eigenpair &pair)
{
    const std::size_t columns = pair.direction.size();
    // The singular value is the root of the eigenvalue; sampled columns shrink it by the root of their share.
    const double share = static_cast<double>(columns * columns) / static_cast<double>(cells.size());
    const double scale = pair.value > 0 ? 1 / std::sqrt(std::sqrt(pair.value * share)) : 0;
    std::vector<float> result(cells.size() / columns);
    for (std::size_t row = 0; row < result.size(); ++row) {
        double sum = 0;
        for (std::size_t i = 0; i < columns; ++i)
            sum += static_cast<double>(cells[row * columns + i]) * pair.direction[i];
        result[row] = static_cast<float>(sum * scale);
    }
    return result;
}

} // namespace

Places pivotPlacement(std::vector<float> distances, std::size_t pivotCount)
{
    centre(distances, pivotCount);
    const Vector gram = gramMatrix(distances, pivotCount);
    const Eigenpair first = strongest(gram, pivotCount, {});
    const Eigenpair second = strongest(gram, pivotCount, first.direction);
    Places places;
    places.x = project(distances, first);
    places.y = project(distances, second);
    return places;
}

} // namespace trilateral
