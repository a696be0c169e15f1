// In a file of its own, so that it is a part of the program of its own, with the parser and the schemas in it.
export { parseCourse, parseUnit } from '@openmastery/unit-format';
