import { evaluate } from './evaluate.js';
import { evaluationRegister } from './evaluation-register.js';
import { figuresTable } from './figures-table.js';
import { STATEMENT_SETS } from './statement-sets.js';

// `node dist/screening/evaluation/main.js`: the figures of the screening by kind, with every miss.
const register = evaluationRegister();
for (const [name, statements] of Object.entries(STATEMENT_SETS)) {
  console.log(figuresTable(`${name}, ${statements.length} statements`, evaluate(statements, register)));
}
