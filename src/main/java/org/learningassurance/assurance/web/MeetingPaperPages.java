package org.learningassurance.assurance.web;

import org.learningassurance.assurance.MeetingPapers;
import org.learningassurance.assurance.MinutesPaper;
import org.learningassurance.assurance.PackPaper;
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

    @GetMapping("/pack")
    String pack(@PathVariable MeetingId id, Model model, Actor by) {
        model.addAttribute("meeting", id);
        model.addAttribute("pack", papers.pack(id, by));
        return "assurance/pack";
    }

    @GetMapping("/pack.pdf")
    ResponseEntity<byte[]> packFile(@PathVariable MeetingId id, Actor by) {
        PackPaper pack = papers.pack(id, by);
        return Download.pdf(pack.fileName(), papers.pdf(pack));
    }

    @GetMapping("/minutes")
    String minutes(@PathVariable MeetingId id, Model model, Actor by) {
        model.addAttribute("meeting", id);
        model.addAttribute("minutes", papers.minutes(id, by));
        return "assurance/minutes";
    }

    @GetMapping("/minutes.pdf")
    ResponseEntity<byte[]> minutesFile(@PathVariable MeetingId id, Actor by) {
        MinutesPaper minutes = papers.minutes(id, by);
        return Download.pdf(minutes.fileName(), papers.pdf(minutes));
    }
}
