/** Years of a large partnership, played by the rehearsal while its people answer in time, late, wrongly, twice or never. */
@org.jspecify.annotations.NullMarked
package org.learningassurance.years;
