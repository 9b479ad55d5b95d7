package org.learningassurance.overview.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.overview.Ladder;
import org.learningassurance.overview.OverviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Matrix;
import org.learningassurance.shared.web.Sheet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The matrix of a learning point to take away: what its page shows the same reader, each cell in two columns. */
@Controller
class MatrixFile {

    private final LearningPointService learningPoints;
    private final OverviewService overview;
    private final Dates dates;

    MatrixFile(LearningPointService learningPoints, OverviewService overview, Dates dates) {
        this.learningPoints = learningPoints;
        this.overview = overview;
        this.dates = dates;
    }

    @GetMapping("/learning-points/{ref}/matrix.csv")
    ResponseEntity<byte[]> csv(@PathVariable String ref, Actor by) {
        LearningPoint learningPoint = learningPoints.get(ref, by);
        if (TrackPanel.seesNoReturns(by)) {
            throw new NotFound("page");
        }
        Matrix matrix = Ladder.of(overview.of(learningPoint.id(), by).returns(), dates);
        return new Sheet(learningPoint.ref() + " matrix", columns(matrix), rows(matrix)).asCsv();
    }

    private static List<String> columns(Matrix matrix) {
        List<String> columns = new ArrayList<>();
        columns.add("Agency");
        for (String rung : matrix.columns()) {
            columns.add(rung);
            columns.add(rung + ": staff reached, due date");
        }
        return columns;
    }

    private static List<List<Object>> rows(Matrix matrix) {
        return matrix.rows().stream().map(MatrixFile::row).toList();
    }

    private static List<Object> row(Matrix.Row row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.name());
        for (Matrix.Cell cell : row.cells()) {
            cells.add(cell.label());
            cells.add(cell.meta());
        }
        return cells;
    }
}
