package offending.review;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

public interface OpenTables extends CrudRepository<String, UUID> {}
