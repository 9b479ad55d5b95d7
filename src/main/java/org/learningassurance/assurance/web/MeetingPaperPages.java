package org.learningassurance.assurance.web;

import java.util.Locale;
import org.learningassurance.assurance.MeetingPaper;
import org.learningassurance.assurance.MeetingPapers;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.papers.Download;
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

    MeetingPaperPages(MeetingPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/{kind:pack|minutes}")
    String paper(@PathVariable MeetingId id, @PathVariable String kind, Model model, Actor by) {
        model.addAttribute("meeting", id);
        model.addAttribute("paper", papers.paper(of(kind), id, by));
        return "assurance/paper";
    }

    @GetMapping("/{kind:pack|minutes}.pdf")
    ResponseEntity<byte[]> file(@PathVariable MeetingId id, @PathVariable String kind, Actor by) {
        MeetingPaper paper = papers.paper(of(kind), id, by);
        return Download.pdf(paper.fileName(), papers.pdf(paper));
    }

    private static MeetingPaper.Kind of(String kind) {
        return MeetingPaper.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
