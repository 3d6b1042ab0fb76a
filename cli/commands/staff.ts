import { type Command, Option } from 'commander'
import { staffRoles } from '@/domain/staff/staff'
import { say } from '../say'

export function registerStaff(program: Command): void {
  const words = say().commands.staff
  const group = program.command('staff').description(words.about)
  const role = () => new Option('--role <role>', words.role).choices([...staffRoles]).makeOptionMandatory()
  group
    .command('add')
    .description(words.add)
    .requiredOption('--email <email>', words.email)
    .requiredOption('--name <name>', words.name)
    .addOption(role())
    .action(async (flags) => (await import('../run-staff')).runStaffAdd(flags))
  group
    .command('role')
    .description(words.changeRole)
    .requiredOption('--email <email>', words.email)
    .addOption(role())
    .action(async (flags) => (await import('../run-staff')).runStaffRole(flags))
  group
    .command('deactivate')
    .description(words.deactivate)
    .requiredOption('--email <email>', words.email)
    .action(async (flags) => (await import('../run-staff')).runStaffDeactivate(flags))
  group
    .command('reset-totp')
    .description(words.resetTotp)
    .requiredOption('--email <email>', words.email)
    .action(async (flags) => (await import('../run-staff')).runStaffResetTotp(flags))
}
