/** Pages of the review group: overdue assurance, meetings, decisions on learning points, challenges. */
@NullMarked
package org.learningassurance.assurance.web;

import org.jspecify.annotations.NullMarked;
