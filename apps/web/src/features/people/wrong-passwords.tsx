'use client'

import { useTranslations } from 'use-intl'
import { Table, TableCell, TableRow } from '../../components/table.tsx'
import { Time } from '../../components/time.tsx'

type WrongPasswordsProps = {
  from: readonly { address: string; count: number; firstAt: string; lastAt: string }[]
}

/** Which wrong passwords were given for one's account lately, by where they came from. */
export function WrongPasswords({ from }: WrongPasswordsProps) {
  const t = useTranslations('people.wrongPasswords')
  return (
    <section id="wrong-passwords" className="border-bs border-rule py-6">
      <h2 className="pbe-2 font-serif text-reading leading-6 font-semibold">{t('title')}</h2>
      {from.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <>
          <p className="pbe-2 text-muted">{t('help')}</p>
          <Table
            caption={t('title')}
            columns={[
              { id: 'address', title: t('address') },
              { id: 'count', title: t('count'), align: 'end' },
              { id: 'first', title: t('firstAt') },
              { id: 'last', title: t('lastAt') },
            ]}
          >
            {from.map(({ address, count, firstAt, lastAt }) => (
              <TableRow key={address}>
                <TableCell isHeader>{address === '' ? t('others') : <bdi>{address}</bdi>}</TableCell>
                <TableCell align="end">{count}</TableCell>
                <TableCell>
                  <Time at={firstAt} />
                </TableCell>
                <TableCell>
                  <Time at={lastAt} />
                </TableCell>
              </TableRow>
            ))}
          </Table>
        </>
      )}
    </section>
  )
}
