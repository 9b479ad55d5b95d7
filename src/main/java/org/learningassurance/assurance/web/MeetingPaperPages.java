package org.learningassurance.assurance.web;

import java.util.Locale;
import org.learningassurance.assurance.MeetingFiles;
import org.learningassurance.assurance.MeetingPaper;
import org.learningassurance.assurance.MeetingPapers;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.web.Takeaway;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers of a meeting: its pack before, its minutes after, each to print and as a file. */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingPaperPages {

    private final MeetingPapers papers;
    private final MeetingFiles files;

    MeetingPaperPages(MeetingPapers papers, MeetingFiles files) {
        this.papers = papers;
        this.files = files;
    }

    @GetMapping("/{kind:pack|minutes}")
    String paper(@PathVariable MeetingId id, @PathVariable String kind, Model model, Actor by) {
        model.addAttribute("meeting", id);
        model.addAttribute("paper", papers.paper(of(kind), id, by));
        return "assurance/paper";
    }

    @GetMapping("/{kind:pack|minutes}." + Takeaway.ENDINGS)
    ResponseEntity<byte[]> file(
            @PathVariable MeetingId id, @PathVariable String kind, @PathVariable String ending, Actor by) {
        MeetingPaper paper = papers.paper(of(kind), id, by);
        return new Takeaway(
                        paper.fileName(),
                        () -> files.pdf(paper),
                        () -> files.word(paper),
                        () -> files.html(paper),
                        () -> MeetingSheet.of(paper))
                .as(ending);
    }

    private static MeetingPaper.Kind of(String kind) {
        return MeetingPaper.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
