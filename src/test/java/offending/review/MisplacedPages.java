package offending.review;

import org.springframework.web.bind.annotation.RestController;

@RestController
class MisplacedPages {}
