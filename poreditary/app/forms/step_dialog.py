# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'step_dialog.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpinBox, QWidget)

from poreditary.app.widgets.frequency_offers import FrequencyOffers

class Ui_StepDialog(object):
    def setupUi(self, StepDialog):
        if not StepDialog.objectName():
            StepDialog.setObjectName(u"StepDialog")
        self.rows = QFormLayout(StepDialog)
        self.rows.setObjectName(u"rows")
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.kind_label = QLabel(StepDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = QComboBox(StepDialog)
        self.kind.setObjectName(u"kind")

        self.rows.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.product_label = QLabel(StepDialog)
        self.product_label.setObjectName(u"product_label")

        self.rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.product_label)

        self.product = QComboBox(StepDialog)
        self.product.setObjectName(u"product")
        self.product.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.product.setMinimumContentsLength(24)

        self.rows.setWidget(1, QFormLayout.ItemRole.FieldRole, self.product)

        self.name_label = QLabel(StepDialog)
        self.name_label.setObjectName(u"name_label")

        self.rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(StepDialog)
        self.name.setObjectName(u"name")

        self.rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.name)

        self.times_label = QLabel(StepDialog)
        self.times_label.setObjectName(u"times_label")

        self.rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.times_label)

        self.often_row = QHBoxLayout()
        self.often_row.setObjectName(u"often_row")
        self.times = QSpinBox(StepDialog)
        self.times.setObjectName(u"times")
        self.times.setMinimum(1)
        self.times.setMaximum(20)

        self.often_row.addWidget(self.times)

        self.to = QLabel(StepDialog)
        self.to.setObjectName(u"to")

        self.often_row.addWidget(self.to)

        self.times_most = QSpinBox(StepDialog)
        self.times_most.setObjectName(u"times_most")
        self.times_most.setMinimum(1)
        self.times_most.setMaximum(20)

        self.often_row.addWidget(self.times_most)

        self.per = QComboBox(StepDialog)
        self.per.setObjectName(u"per")

        self.often_row.addWidget(self.per)


        self.rows.setLayout(3, QFormLayout.ItemRole.FieldRole, self.often_row)

        self.stated_label = QLabel(StepDialog)
        self.stated_label.setObjectName(u"stated_label")

        self.rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.stated_label)

        self.stated = FrequencyOffers(StepDialog)
        self.stated.setObjectName(u"stated")

        self.rows.setWidget(4, QFormLayout.ItemRole.FieldRole, self.stated)

        self.from_label = QLabel(StepDialog)
        self.from_label.setObjectName(u"from_label")

        self.rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.from_label)

        self.from_day = QDateEdit(StepDialog)
        self.from_day.setObjectName(u"from_day")
        self.from_day.setCalendarPopup(True)

        self.rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.from_day)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.product_label.setBuddy(self.product)
        self.name_label.setBuddy(self.name)
        self.times_label.setBuddy(self.times)
        self.from_label.setBuddy(self.from_day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StepDialog)

        QMetaObject.connectSlotsByName(StepDialog)
    # setupUi

    def retranslateUi(self, StepDialog):
        self.kind_label.setText(QCoreApplication.translate("StepDialog", u"Step &kind", None))
        self.product_label.setText(QCoreApplication.translate("StepDialog", u"&Product", None))
        self.name_label.setText(QCoreApplication.translate("StepDialog", u"Own &name", None))
        self.times_label.setText(QCoreApplication.translate("StepDialog", u"How &often", None))
        self.to.setText(QCoreApplication.translate("StepDialog", u"to", None))
#if QT_CONFIG(accessibility)
        self.times_most.setAccessibleName(QCoreApplication.translate("StepDialog", u"At most", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.per.setAccessibleName(QCoreApplication.translate("StepDialog", u"A day or a week", None))
#endif // QT_CONFIG(accessibility)
        self.stated_label.setText(QCoreApplication.translate("StepDialog", u"What sources say", None))
        self.from_label.setText(QCoreApplication.translate("StepDialog", u"&Starts on", None))
        pass
    # retranslateUi

