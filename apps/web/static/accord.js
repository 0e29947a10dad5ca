import { initAutosave } from './autosave.js';
import { initAll } from './govuk-frontend.js';

initAll();
initAutosave();

// While something goes on that is not over yet: shows how far it is. Without scripts there is a link for that.
if (document.querySelector('[data-accord-progress]')) setTimeout(() => location.reload(), 2000);
