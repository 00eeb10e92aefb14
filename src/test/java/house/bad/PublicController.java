package house.bad;

import org.springframework.stereotype.Controller;

/** Open to every other module. */
@Controller
public class PublicController {}
