// In a file of its own, so that the parser is loaded only where a place has to be found.
export { spanAt } from '@openmastery/unit-format';
