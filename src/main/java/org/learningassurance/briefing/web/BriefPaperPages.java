package org.learningassurance.briefing.web;

import org.learningassurance.briefing.BriefPaper;
import org.learningassurance.briefing.BriefPapers;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.papers.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What leaves the tracker of a brief: to print, to hand on, to write further, and the code for staff rooms. */
@Controller
@RequestMapping("/briefs/{address}")
class BriefPaperPages {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final BriefPapers papers;

    BriefPaperPages(BriefPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/versions/{number}/briefing")
    String briefing(@PathVariable String address, @PathVariable int number, Model model, Actor by) {
        model.addAttribute("paper", papers.paper(address, number, by));
        return "briefing/briefing";
    }

    @GetMapping("/versions/{number}/brief.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String address, @PathVariable int number, Actor by) {
        BriefPaper paper = papers.paper(address, number, by);
        return Download.pdf(paper.fileName(), papers.pdf(paper));
    }

    @GetMapping("/versions/{number}/brief.docx")
    ResponseEntity<byte[]> word(@PathVariable String address, @PathVariable int number, Actor by) {
        BriefPaper paper = papers.paper(address, number, by);
        return Download.word(paper.fileName(), papers.word(paper));
    }

    @GetMapping("/qr-code.svg")
    ResponseEntity<byte[]> code(@PathVariable String address, Actor by) {
        return ResponseEntity.ok().contentType(SVG).body(papers.qrCode(address, by));
    }
}
