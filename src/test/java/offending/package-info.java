/** Classes that break the rules of the house, one each, so that the rules can be seen to fail. Nothing scans this package. */
package offending;
