/** The addresses of the API and what they answer. */
@NullMarked
package org.learningassurance.exchange.web;

import org.jspecify.annotations.NullMarked;
