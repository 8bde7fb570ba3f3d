package io.javatar.core.image.colour;

/**
 * A matrix of three rows and three columns.
 *
 * @param cells its nine cells, row by row
 */
record Matrix3(double... cells) {
    static Matrix3 diagonal(double a, double b, double c) {
        return new Matrix3(a, 0, 0, 0, b, 0, 0, 0, c);
    }

    Matrix3 times(Matrix3 right) {
        double[] product = new double[9];
        for (int i = 0; i < 9; i++) {
            for (int k = 0; k < 3; k++) {
                product[i] += cells[i / 3 * 3 + k] * right.cells[3 * k + i % 3];
            }
        }
        return new Matrix3(product);
    }

    double[] times(double... vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = cells[3 * i] * vector[0] + cells[3 * i + 1] * vector[1] + cells[3 * i + 2] * vector[2];
        }
        return product;
    }

    /** Returns the inverse; of a matrix that has none, cells that are no numbers. */
    Matrix3 inverse() {
        double[] m = cells;
        double[] adjugate = {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
        };
        double determinant = m[0] * adjugate[0] + m[1] * adjugate[3] + m[2] * adjugate[6];
        for (int i = 0; i < 9; i++) {
            adjugate[i] /= determinant;
        }
        return new Matrix3(adjugate);
    }

    /** Returns whether every cell is a number. */
    boolean finite() {
        for (double cell : cells) {
            if (!Double.isFinite(cell)) {
                return false;
            }
        }
        return true;
    }
}
