package offending.review.web;

import org.springframework.stereotype.Controller;

@Controller
public class PublicPages {}
